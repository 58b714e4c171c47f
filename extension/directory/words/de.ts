import type { DirectoryWords } from './en.ts';

/** German words about what the device keeps of sellers. */
export const de: DirectoryWords = {
  learned:
    'Der Code steht nicht hier. Er stand auf der Seite, auf der diese Website den Shop beschreibt; dieses Gerät hat sie am {date} gelesen.',
  corrected: 'Der Code steht nicht hier. Sie haben ihn am {date} für diesen Shop eingetragen.',
  sellerFilled: 'Websites sagen, dass Verkäufer viel auf solchen Seiten selbst ausfüllen.',
  follow: 'Diesem Unternehmen folgen',
  following: 'Gefolgt – nicht mehr folgen',
  chosen: 'Ihre Wahl, anstelle von {code}.',
  wrongCompany: 'Falsche Firma?',
  correctShop: 'Für diesen Shop berichtigen',
  muteHere: 'Diesen Code auf dieser Website nicht markieren',
  muted: 'Sie haben gewählt, dass er auf dieser Website nicht markiert wird.',
  unmute: 'Markierung wieder zeigen',
  unmuteOf: 'Markierung wieder zeigen: {company}',
  stale:
    'Diese Seite ist nicht mehr so gebaut wie damals, als ihr Leser geschrieben wurde; sie wird daher wie jede andere gelesen.',
};
