import type { ChoiceWords } from './en.ts';

export const de: ChoiceWords = {
  other: 'Eine andere Firma ist gemeint',
  choose: '{company} wählen',
  askNames: 'Den Server nach Firmen dieses Namens fragen',
  noneOfName: 'Keine andere Firma dieses Namens gefunden.',
  notAsked: 'Der Server war nicht zu erreichen.',
  asking: 'Wird gefragt …',
  kept: 'Ihre Wahl bleibt auf diesem Gerät. Sie steht in den Einstellungen.',
  takeBack: 'Wahl zurücknehmen',
};
