/** English words of the options about looks, lists and settings. `{…}` is filled in; every key stands in each language. */
export const en = {
  appearanceTitle: 'Appearance',
  appearanceAuto: 'As the system',
  appearanceLight: 'Light',
  appearanceDark: 'Dark',
  shownTitle: 'Lists shown in pages',
  shownLead:
    'All are on. A flag is left out where all entries of a company stand on lists that you have switched off here; popup and card keep telling of them.',
  shownNone: 'There is no list on this device yet.',
  shownChoose: 'Choose among {count} lists',
  shownHidden: '{count} switched off',
  fileTitle: 'Settings as a file',
  fileLead:
    'Sites, server, language, appearance and lists. What is known of sellers and companies is not in it.',
  fileExport: 'Download settings',
  fileImport: 'Read settings from a file',
  fileRead: 'The settings of the file are in use.',
  fileBad: 'This is no file of settings.',
  fileSites:
    'The browser did not give the permission for the sites of the file; the other settings are in use.',
  lockedNote: 'Set by your organisation.',
};

/** The keys of the words, the same in every language. */
export type PreferenceWords = Readonly<Record<keyof typeof en, string>>;
