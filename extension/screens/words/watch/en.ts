/** English words about watched companies. `{…}` is filled in; every key stands in each language. */
export const en = {
  follow: 'Follow this company',
  following: 'Followed – stop following',
  watchedTitle: 'Watched companies',
  watchedLead:
    'After each update the list on this device is compared with what you saw last. Nobody is asked, and nobody learns whom you follow. Changes are counted on the icon of Credit Lens.',
  watchedNone:
    'You follow no company. Open an entry, or search for a company, and press “Follow this company”.',
  watchedChanged: 'Changed since you last looked',
  watchedEntered: 'Entered on {list}',
  watchedLeft: 'No longer on {list}',
  watchedLeftNote:
    'That an entry is gone does not say why: it may have been repaired, have run out or been corrected.',
  watchedContested: 'The company disputes its entry since.',
  watchedSettled: 'The entry is no longer disputed.',
  watchedOutcome: 'Now: {now}. Before: {before}.',
  outcomeListed: 'on a list',
  outcomeNoEntry: 'no adverse entry in the list on this device',
  outcomeNotCovered: 'not covered',
  outcomeUnknown: 'nothing could be said yet',
  watchedAsOf: 'as of {date}',
  watchedSeen: 'I have seen the changes',
  watchedStop: 'Stop following',
  watchedStopOf: 'Stop following {company}',
  watchedOpen: 'Full file',
  watchedOpenOf: 'Full file: {company}',
  watchedExport: 'Download as a file',
  watchedImport: 'Add from a file',
  watchedImported: '{count} companies added.',
  watchedBad: 'This is no file of watched companies.',
  watchedNotify: 'Notify me when something changes',
  watchedNotifyNote: 'A notification names no company. The browser asks you for the permission.',
  watchedNotifyRefused: 'The browser did not give the permission.',
};

/** The keys of the words, the same in every language. */
export type WatchWords = Readonly<Record<keyof typeof en, string>>;
