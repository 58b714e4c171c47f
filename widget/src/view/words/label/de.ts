import type { LabelWords } from '../label-words.ts';

/** German. */
export const de: LabelWords = [
  'Auf 1 Liste eingetragen',
  'Auf {count} Listen eingetragen',
  'Eingetragen, bestritten',
  'Auf der Liste der Betriebsunregelmäßigkeiten',
  'Auf 1 Liste der milderen Stufe',
  'Auf {count} Listen der milderen Stufe',
  'Auf 1 Liste anerkannt',
  'Auf {count} Listen anerkannt',
  'Auf 1 Liste genannt',
  'Auf {count} Listen genannt',
  'Kein Eintrag gefunden',
  'Nicht erfasst',
  'Zurzeit keine Antwort',
  'Antwort veraltet',
  'Nicht geprüft',
];
