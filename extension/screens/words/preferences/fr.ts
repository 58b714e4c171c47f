import type { PreferenceWords } from './en.ts';

/** French words of the options about looks, lists and settings. */
export const fr: PreferenceWords = {
  appearanceTitle: 'Apparence',
  appearanceAuto: 'Comme le système',
  appearanceLight: 'Claire',
  appearanceDark: 'Sombre',
  shownTitle: 'Listes montrées dans les pages',
  shownLead:
    'Toutes sont activées. Une marque est omise lorsque toutes les inscriptions d’une entreprise figurent sur des listes que vous avez désactivées ici ; la fenêtre et la carte continuent à les indiquer.',
  shownNone: 'Il n’y a pas encore de liste sur cet appareil.',
  shownChoose: 'Choisir parmi {count} listes',
  shownHidden: '{count} désactivées',
  fileTitle: 'Réglages en fichier',
  fileLead:
    'Sites, serveur, langue, apparence et listes. Ce qui est connu des vendeurs et des entreprises n’y figure pas.',
  fileExport: 'Télécharger les réglages',
  fileImport: 'Lire les réglages d’un fichier',
  fileRead: 'Les réglages du fichier sont en vigueur.',
  fileBad: 'Ce n’est pas un fichier de réglages.',
  fileSites:
    'Le navigateur n’a pas donné l’autorisation pour les sites du fichier ; les autres réglages sont en vigueur.',
  lockedNote: 'Fixé par votre organisation.',
};
