import type { Locale } from '../locale.ts';

const en = {
  verified: 'Statement verified, as of {date}.',
  unverified: 'Statement unverified.',
  otherOrigin: 'The statement that came with this page was made for another site, so it is not shown.',
  suspended: 'Suspended. The entry stands and is not flagged meanwhile.',
  scope:
    'A statement tells by whom, on which list and since when. The ground in full, term and remedy stand in the register.',
  verifyPage: 'Check it with its issuer',
  retry: 'The record could not be loaded.',
};

/** What a card says of a signed statement, and of one that it does not show. */
export type StatementWords = Readonly<Record<keyof typeof en, string>>;

/** The same words for every outcome. */
export const statementWords: Readonly<Record<Locale | 'de' | 'fr', StatementWords>> = {
  en,
  de: {
    verified: 'Erklärung geprüft, Stand {date}.',
    unverified: 'Erklärung nicht geprüft.',
    otherOrigin:
      'Die Erklärung auf dieser Seite wurde für eine andere Website ausgestellt und wird nicht gezeigt.',
    suspended: 'Ausgesetzt. Der Eintrag besteht fort und wird so lange nicht markiert.',
    scope:
      'Eine Erklärung nennt, durch wen, auf welcher Liste und seit wann. Der Grund im Wortlaut, Dauer und Rechtsbehelf stehen im Register.',
    verifyPage: 'Beim Aussteller prüfen',
    retry: 'Die Einträge konnten nicht geladen werden.',
  },
  fr: {
    verified: 'Déclaration vérifiée, au {date}.',
    unverified: 'Déclaration non vérifiée.',
    otherOrigin:
      'La déclaration jointe à cette page a été établie pour un autre site ; elle n’est pas affichée.',
    suspended: 'Suspendue. L’inscription demeure et n’est pas signalée entre-temps.',
    scope:
      'Une déclaration dit par qui, sur quelle liste et depuis quand. Le texte du motif, la durée et les recours figurent au registre.',
    verifyPage: 'Vérifier auprès de l’émetteur',
    retry: 'Les inscriptions n’ont pas pu être chargées.',
  },
  'zh-Hans': {
    verified: '声明已核验，截至{date}。',
    unverified: '声明未核验。',
    otherOrigin: '本页面附带的声明是为其他网站出具的，故不显示。',
    suspended: '已中止。该记录仍然存在，其间不作标示。',
    scope: '声明只说明由谁、列入哪份名单、自何时起。事由全文、期限和救济途径见登记库。',
    verifyPage: '向出具方核验',
    retry: '无法加载记录。',
  },
  'zh-Hant': {
    verified: '聲明已核驗，截至{date}。',
    unverified: '聲明未核驗。',
    otherOrigin: '本頁面附帶的聲明是為其他網站出具的，故不顯示。',
    suspended: '已中止。該紀錄仍然存在，其間不作標示。',
    scope: '聲明只說明由誰、列入哪份名單、自何時起。事由全文、期限和救濟途徑見登記庫。',
    verifyPage: '向出具方核驗',
    retry: '無法載入紀錄。',
  },
};
