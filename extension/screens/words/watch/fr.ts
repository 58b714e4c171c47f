import type { WatchWords } from './en.ts';

/** French words about watched companies. */
export const fr: WatchWords = {
  follow: 'Suivre cette entreprise',
  following: 'Suivie – ne plus suivre',
  watchedTitle: 'Entreprises suivies',
  watchedLead:
    'Après chaque mise à jour, la liste sur cet appareil est comparée à ce que vous avez vu en dernier. Personne n’est interrogé, et personne n’apprend qui vous suivez. Les changements sont comptés sur l’icône de Credit Lens.',
  watchedNone:
    'Vous ne suivez aucune entreprise. Ouvrez une inscription ou cherchez une entreprise, puis appuyez sur « Suivre cette entreprise ».',
  watchedChanged: 'Changé depuis votre dernière visite',
  watchedEntered: 'Inscrite sur {list}',
  watchedLeft: 'N’est plus sur {list}',
  watchedLeftNote:
    'Qu’une inscription ait disparu ne dit pas pourquoi : elle a pu être réparée, avoir expiré ou avoir été corrigée.',
  watchedContested: 'L’entreprise conteste son inscription depuis lors.',
  watchedSettled: 'L’inscription n’est plus contestée.',
  watchedOutcome: 'Maintenant : {now}. Avant : {before}.',
  outcomeListed: 'sur une liste',
  outcomeNoEntry: 'aucune inscription défavorable dans la liste sur cet appareil',
  outcomeNotCovered: 'non couverte',
  outcomeUnknown: 'rien n’a encore pu être dit',
  watchedAsOf: 'état du {date}',
  watchedSeen: 'J’ai vu les changements',
  watchedStop: 'Ne plus suivre',
  watchedStopOf: 'Ne plus suivre {company}',
  watchedOpen: 'Dossier complet',
  watchedOpenOf: 'Dossier complet : {company}',
  watchedExport: 'Télécharger comme fichier',
  watchedImport: 'Ajouter depuis un fichier',
  watchedImported: '{count} entreprises ajoutées.',
  watchedBad: 'Ce n’est pas un fichier d’entreprises suivies.',
  watchedNotify: 'M’avertir quand quelque chose change',
  watchedNotifyNote:
    'Une notification ne nomme aucune entreprise. Le navigateur vous demande l’autorisation.',
  watchedNotifyRefused: 'Le navigateur n’a pas donné l’autorisation.',
};
