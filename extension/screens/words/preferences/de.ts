import type { PreferenceWords } from './en.ts';

/** German words of the options about looks, lists and settings. */
export const de: PreferenceWords = {
  appearanceTitle: 'Aussehen',
  appearanceAuto: 'Wie das System',
  appearanceLight: 'Hell',
  appearanceDark: 'Dunkel',
  shownTitle: 'Listen, die in Seiten gezeigt werden',
  shownLead:
    'Alle sind eingeschaltet. Eine Markierung entfällt, wo alle Einträge eines Unternehmens auf Listen stehen, die Sie hier ausgeschaltet haben; Fenster und Karte nennen sie weiterhin.',
  shownNone: 'Auf diesem Gerät ist noch keine Liste.',
  shownChoose: 'Unter {count} Listen wählen',
  shownHidden: '{count} ausgeschaltet',
  fileTitle: 'Einstellungen als Datei',
  fileLead:
    'Seiten, Server, Sprache, Aussehen und Listen. Was von Verkäufern und Unternehmen bekannt ist, steht nicht darin.',
  fileExport: 'Einstellungen herunterladen',
  fileImport: 'Einstellungen aus einer Datei lesen',
  fileRead: 'Die Einstellungen der Datei gelten.',
  fileBad: 'Das ist keine Datei mit Einstellungen.',
  fileSites:
    'Der Browser hat die Erlaubnis für die Seiten der Datei nicht gegeben; die übrigen Einstellungen gelten.',
  lockedNote: 'Von Ihrer Organisation festgelegt.',
};
