import type { LabelWords } from '../label-words.ts';

/** French. */
export const fr: LabelWords = [
  'Inscrite sur 1 liste',
  'Inscrite sur {count} listes',
  'Inscrite, contestée',
  'Sur la liste des anomalies d’exploitation',
  'Sur 1 liste du niveau atténué',
  'Sur {count} listes du niveau atténué',
  'Distinguée sur 1 liste',
  'Distinguée sur {count} listes',
  'Nommée sur 1 liste',
  'Nommée sur {count} listes',
  'Aucune inscription trouvée',
  'Non couverte',
  'Pas de réponse pour l’instant',
  'Réponse périmée',
  'Non vérifiée',
];
