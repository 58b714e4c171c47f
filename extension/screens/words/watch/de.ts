import type { WatchWords } from './en.ts';

/** German words about watched companies. */
export const de: WatchWords = {
  follow: 'Diesem Unternehmen folgen',
  following: 'Gefolgt – nicht mehr folgen',
  watchedTitle: 'Beobachtete Unternehmen',
  watchedLead:
    'Nach jeder Aktualisierung wird die Liste auf diesem Gerät mit dem verglichen, was Sie zuletzt gesehen haben. Niemand wird gefragt, und niemand erfährt, wem Sie folgen. Änderungen werden am Symbol von Credit Lens gezählt.',
  watchedNone:
    'Sie folgen keinem Unternehmen. Öffnen Sie einen Eintrag oder suchen Sie ein Unternehmen, und drücken Sie „Diesem Unternehmen folgen“.',
  watchedChanged: 'Geändert, seit Sie zuletzt nachgesehen haben',
  watchedEntered: 'Eingetragen in {list}',
  watchedLeft: 'Nicht mehr in {list}',
  watchedLeftNote:
    'Dass ein Eintrag weg ist, sagt nicht warum: Er kann bereinigt, abgelaufen oder berichtigt worden sein.',
  watchedContested: 'Das Unternehmen bestreitet seinen Eintrag seither.',
  watchedSettled: 'Der Eintrag wird nicht mehr bestritten.',
  watchedOutcome: 'Jetzt: {now}. Zuvor: {before}.',
  outcomeListed: 'auf einer Liste',
  outcomeNoEntry: 'kein belastender Eintrag in der Liste auf diesem Gerät',
  outcomeNotCovered: 'nicht erfasst',
  outcomeUnknown: 'noch konnte nichts gesagt werden',
  watchedAsOf: 'Stand {date}',
  watchedSeen: 'Ich habe die Änderungen gesehen',
  watchedStop: 'Nicht mehr folgen',
  watchedStopOf: '{company} nicht mehr folgen',
  watchedOpen: 'Volle Akte',
  watchedOpenOf: 'Volle Akte: {company}',
  watchedExport: 'Als Datei herunterladen',
  watchedImport: 'Aus einer Datei hinzufügen',
  watchedImported: '{count} Unternehmen hinzugefügt.',
  watchedBad: 'Das ist keine Datei beobachteter Unternehmen.',
  watchedNotify: 'Mich benachrichtigen, wenn sich etwas ändert',
  watchedNotifyNote:
    'Eine Benachrichtigung nennt kein Unternehmen. Der Browser fragt Sie nach der Erlaubnis.',
  watchedNotifyRefused: 'Der Browser hat die Erlaubnis nicht gegeben.',
};
