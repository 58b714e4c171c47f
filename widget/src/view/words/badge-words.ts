import type { Locale } from '../locale.ts';

const en = {
  openRecord: 'Open the public record',
  cardFailed: 'The record could not be loaded. Press again.',
};

/** What a badge itself says beside its label. What its card says loads when a person opens that. */
type BadgeWords = Readonly<Record<keyof typeof en, string>>;

/** They are so few that all languages travel together. */
export const badgeWords: Readonly<Record<Locale, BadgeWords>> = {
  en,
  de: {
    openRecord: 'Öffentliche Registereinträge öffnen',
    cardFailed: 'Nicht geladen. Bitte erneut drücken.',
  },
  fr: {
    openRecord: 'Ouvrir les inscriptions publiques',
    cardFailed: 'Chargement échoué. Appuyez de nouveau.',
  },
  'zh-Hans': {
    openRecord: '打开公共信用记录',
    cardFailed: '无法加载记录，请再按一次。',
  },
  'zh-Hant': {
    openRecord: '開啟公共信用紀錄',
    cardFailed: '無法載入紀錄，請再按一次。',
  },
};
