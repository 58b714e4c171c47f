/** English words about choosing the company that a code stands for on a site. `{…}` is filled in; every key stands in each language. */
export const en = {
  other: 'Another company is meant',
  choose: 'Choose {company}',
  askNames: 'Ask the server for companies of this name',
  noneOfName: 'No other company of this name was found.',
  notAsked: 'The server could not be asked.',
  asking: 'Asking …',
  kept: 'Your choice stays on this device. The options list it.',
  takeBack: 'Take my choice back',
};

/** The keys of the words, the same in every language. */
export type ChoiceWords = Readonly<Record<keyof typeof en, string>>;
