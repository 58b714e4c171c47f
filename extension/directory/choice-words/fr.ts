import type { ChoiceWords } from './en.ts';

export const fr: ChoiceWords = {
  other: 'Il s’agit d’une autre entreprise',
  choose: 'Choisir {company}',
  askNames: 'Demander au serveur les entreprises de ce nom',
  noneOfName: 'Aucune autre entreprise de ce nom.',
  notAsked: 'Le serveur n’a pas pu être interrogé.',
  asking: 'Demande en cours …',
  kept: 'Votre choix reste sur cet appareil. Il figure dans les options.',
  takeBack: 'Reprendre mon choix',
};
