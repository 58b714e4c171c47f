/** English words drawn into pages. `{…}` is filled in; every key stands in each language. */
export const en = {
  flagListedOne: '{company}: listed on 1 public credit list, {lists} – open details',
  flagListedMany: '{company}: listed on {count} public credit lists, {lists} – open details',
  flagListedMore: '{company}: listed on {count} public credit lists – open details',
  flagIrregular:
    '{company}: on the irregular operations list, softer than the serious lists, {lists} – open details',
  flagContested: '{company}: listed, disputed by the company, {lists} – open details',
  flagContestedMore:
    '{company}: listed on {count} public credit lists, disputed by the company – open details',
  flagSameName: '{company}: same name as a listed company – open to compare the code',

  tipListedOne: 'Listed on 1 public credit list',
  tipListedMany: 'Listed on {count} public credit lists',
  tipIrregular: 'On the irregular operations list',
  tipIrregularNote: 'A softer tier than the serious lists.',
  tipContested: 'The company disputes its entry; the authority has not decided.',
  tipSameName: 'A listed company has this name',
  tipSameNameNote: 'A name does not identify a company. Compare the code.',
  tipOwner: 'List kept by {owner}',
  tipMore: 'and {count} more',
  tipAsOf: 'List as of {date}',
  tipNotRefreshed: 'List as of {date}, not refreshed since',
  tipOpen: 'Open for date, ground and remedy',
  tipSearch: 'Open to ask the server which companies have this name',

  cardTitle: 'Public credit record',
  cardTitleOf: 'Public credit record of {company}',
  known: 'What the list on this device says',
  close: 'Close',
  loading: 'Asking for the public record of this code …',
  searching: 'Asking which companies have this name …',
  failed: 'The answer did not arrive. Nothing is said about the company.',
  retry: 'Ask again',
  askServer: 'Ask the server now',
  fromFile:
    'From a published file that is the same for everyone: the server does not know which company you opened. Asked now, it gives the state of this moment, and knows.',
  withdrawn: 'The record no longer has the entry that this flag spoke of. The flag is taken back.',
  back: 'Back to the companies of this name',

  sameNameTitle: 'Same name – compare the code',
  sameNameOne:
    'A company with exactly this registered name stands on a public credit list. Whether it is the one on this page, only its code can tell.',
  sameNameMany:
    '{count} companies with exactly this registered name stand on public credit lists. Whether one of them is the one on this page, only a code can tell.',
  sameNameCode: 'Unified social credit code',
  sameNameOpen: 'Open its record',
  sameNameNone:
    'No company of exactly this name stands on a list in this register now. The mark is taken back.',
  sameNameFailed:
    'The server could not be asked which companies have this name. Nothing is said about the company on this page.',
  listSeparator: ', ',
};

/** The keys of the words, the same in every language. */
export type PageWords = Readonly<Record<keyof typeof en, string>>;
