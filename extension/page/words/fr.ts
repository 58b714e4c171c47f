import type { PageWords } from './en.ts';

/** French words drawn into pages. */
export const fr: PageWords = {
  flagListedOne: '{company} : inscrite sur 1 liste publique, {lists} – ouvrir les détails',
  flagListedMany: '{company} : inscrite sur {count} listes publiques, {lists} – ouvrir les détails',
  flagListedMore: '{company} : inscrite sur {count} listes publiques – ouvrir les détails',
  flagIrregular:
    '{company} : sur la liste des anomalies d’exploitation, atténuée par rapport aux listes graves, {lists} – ouvrir les détails',
  flagContested: '{company} : inscrite, contestée par l’entreprise, {lists} – ouvrir les détails',
  flagContestedMore:
    '{company} : inscrite sur {count} listes publiques, contestée par l’entreprise – ouvrir les détails',
  flagSameName: '{company} : même nom qu’une entreprise inscrite – ouvrir pour comparer le code',

  tipListedOne: 'Inscrite sur 1 liste publique',
  tipListedMany: 'Inscrite sur {count} listes publiques',
  tipIrregular: 'Sur la liste des anomalies d’exploitation',
  tipIrregularNote: 'Un niveau atténué par rapport aux listes graves.',
  tipContested: 'L’entreprise conteste son inscription ; l’autorité n’a pas encore décidé.',
  tipSameName: 'Une entreprise inscrite porte ce nom',
  tipSameNameNote: 'Un nom n’identifie pas une entreprise. Comparez le code.',
  tipOwner: 'Liste tenue par : {owner}',
  tipMore: 'et {count} autres',
  tipAsOf: 'Liste au {date}',
  tipNotRefreshed: 'Liste au {date}, non renouvelée depuis',
  tipOpen: 'Ouvrir pour la date, le motif et le recours',
  tipSearch: 'Ouvrir pour demander au serveur quelles entreprises portent ce nom',

  cardTitle: 'Inscriptions publiques',
  cardTitleOf: 'Inscriptions publiques de {company}',
  known: 'Ce que dit la liste sur cet appareil',
  close: 'Fermer',
  loading: 'Demande des inscriptions publiques de ce code en cours…',
  searching: 'Recherche des entreprises qui portent ce nom…',
  failed: 'La réponse n’est pas arrivée. Rien n’est dit de l’entreprise.',
  retry: 'Redemander',
  askServer: 'Interroger le serveur maintenant',
  fromFile:
    'D’un fichier publié, le même pour tous : le serveur ne sait pas quelle entreprise vous avez ouverte. Interrogé maintenant, il donne l’état de cet instant, et le sait.',
  withdrawn: 'L’inscription dont parlait cette marque n’existe plus. La marque est retirée.',
  back: 'Retour aux entreprises de ce nom',

  sameNameTitle: 'Même nom – comparez le code',
  sameNameOne:
    'Une entreprise portant exactement ce nom enregistré figure sur une liste publique. Seul son code peut dire si c’est celle de cette page.',
  sameNameMany:
    '{count} entreprises portant exactement ce nom enregistré figurent sur des listes publiques. Seul un code peut dire si l’une d’elles est celle de cette page.',
  sameNameCode: 'Code unifié de crédit social',
  sameNameOpen: 'Ouvrir ses inscriptions',
  sameNameNone:
    'Aucune entreprise portant exactement ce nom ne figure actuellement sur une liste de ce registre. La marque est retirée.',
  sameNameFailed:
    'Le serveur n’a pas pu être interrogé sur les entreprises qui portent ce nom. Rien n’est dit de l’entreprise de cette page.',
  listSeparator: ', ',
};
