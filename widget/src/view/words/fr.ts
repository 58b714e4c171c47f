import type { Words } from './en.ts';
import { entry } from './entry/fr.ts';

export { described } from './described/fr.ts';

/** French words of the badge and the card. */
export const fr: Words = {
  listedBy: 'Inscrite par {authority} sur {list} depuis le {date}',
  recognisedBy: 'Distinguée par {authority} sur {list} depuis le {date}',
  namedBy: 'Nommée par {authority} sur {list} depuis le {date}',
  moreListsOne: '{entry}, et sur 1 autre liste.',
  moreListsMany: '{entry}, et sur {count} autres listes.',
  alsoIrregularOne: 'En outre sur 1 liste du niveau atténué.',
  alsoIrregularMany: 'En outre sur {count} listes du niveau atténué.',
  moreSources: '{count} autres sources',
  sentence: '{text}.',
  listTitle: '« {title} » ({en})',
  contestedSummary: 'L’entreprise conteste son inscription sur {list} ; l’autorité n’a pas encore décidé.',
  contestedLine: 'L’entreprise conteste cette inscription ; l’autorité n’a pas encore décidé.',
  noEntrySummary:
    'Aucune inscription trouvée dans {sources} au {date}. Cela ne signifie pas qu’il n’y en a aucune.',
  noEntryHeadline: 'Aucune inscription trouvée dans {sources} au {date}.',
  noEntryCaution: 'Cela ne signifie pas qu’il n’y en a aucune.',
  notCheckedSummary:
    'Aucune réponse sur cette entreprise n’est venue avec cette page, et personne n’a été interrogé.',

  malformed: 'Ce n’est pas l’identifiant d’une organisation ; rien n’a donc été recherché.',
  residentIdentifier:
    'Ceci a la forme du numéro d’une personne physique. La recherche a été refusée et rien n’a été envoyé.',
  ambiguousIdentifier: 'Ceci pourrait être le numéro d’une personne physique ; rien n’a donc été recherché.',
  outsideRegister: 'Le registre interrogé ne couvre pas cette entreprise.',
  notRegistered: 'Aucune organisation de ce registre ne porte ce code.',
  withheld:
    'Les données des entrepreneurs individuels ne sont pas communiquées, car elles concernent une seule personne.',
  sourceNotReached: 'Aucune source n’a pu être lue lors de la compilation.',
  noCodePossible:
    'Une organisation immatriculée à l’étranger ne porte pas de code unifié de crédit social à rechercher.',
  nameOnly: 'Seul un nom est connu, et un nom n’identifie pas une entreprise.',
  notCoveredOther: 'Cette entreprise n’est pas couverte. Motif donné : {reason}.',
  saysNothing: 'Cela ne dit rien de l’entreprise, ni pour ni contre elle.',

  offline: 'Les données n’ont pas pu être atteintes.',
  stale: 'La dernière réponse est trop ancienne pour être présentée comme actuelle.',
  error: 'La demande a échoué.',
  unavailableOther: 'Il n’y a pas de réponse pour l’instant. Motif donné : {reason}.',
  currentUntil: 'La réponse était valable jusqu’au {date}. Son contenu n’est plus affiché.',
  retryAt: 'Il sera utile de redemander à partir du {date}.',
  refusedOtherCode: 'La réponse venue avec cette page concerne un autre code ; elle n’est donc pas affichée.',
  refusedUnreadable: 'La réponse venue avec cette page est illisible ; elle n’est donc pas affichée.',

  cardName: 'Inscriptions publiques',
  close: 'Fermer',
  code: 'Code unifié de crédit social',
  askedKey: 'Demande portant sur',
  nonconforming:
    'Le caractère de contrôle de ce code ne suit pas la norme. Certains codes ont été attribués ainsi ; cela n’est pas retenu contre l’entreprise.',
  formerName: 'Anciennement {name}, jusqu’au {date}',
  branchOf: 'Succursale de {name}. Une inscription de l’une n’est pas une inscription de l’autre.',
  statusSuspended: 'Immatriculation suspendue',
  statusRevoked: 'Immatriculation retirée',
  statusDeregistered: 'Radiée du registre',
  statusOther: 'État d’immatriculation donné : {status}',
  affiliatesOne: '1 entreprise liée, non inscrite de ce fait',
  affiliatesMany: '{count} entreprises liées, non inscrites de ce fait',
  affiliatesNote:
    'Les liens entre entreprises sont montrés, et rien n’en découle : une inscription ne passe jamais de l’une à l’autre.',
  relationBranch: 'succursale',
  relationParent: 'société mère',
  relationSubsidiary: 'filiale',
  relationSibling: 'sous la même société mère',
  relationShareholder: 'actionnaire',
  relationOther: 'lien donné : {relation}',
  registrationNotChecked: 'L’immatriculation de ce code n’a pas été vérifiée.',

  ...entry,

  consulted: 'Sources consultées',
  consultedCount: '{count} sources consultées',
  consultedAsOf: 'au {date}',
  share: 'contenait environ {share} des inscriptions de l’autorité lors de la mesure',
  shareAlmostNone: 'ne contenait presque aucune inscription de l’autorité lors de la mesure',
  shareUnknown: 'couverture non mesurée',
  asOf: 'Au {date}.',
  freshUntil: 'Valable jusqu’au {date}.',
  footer:
    'Données de portails publics. Elles sont incomplètes et ne constituent pas une appréciation de l’entreprise.',
  sentenceSeparator: ' ',
  clauseSeparator: ' ; ',
};
