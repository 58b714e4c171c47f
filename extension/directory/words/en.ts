/** English words about what the device keeps of sellers. `{…}` is filled in; every key stands in each language. */
export const en = {
  learned:
    'The code is not printed here. It stood on this site’s own page about the shop, read on this device on {date}.',
  corrected: 'The code is not printed here. You entered it for this shop on {date}.',
  sellerFilled: 'Sites say that sellers fill in much of such a page themselves.',
  follow: 'Follow this company',
  following: 'Followed – stop following',
  chosen: 'Your choice, in place of {code}.',
  wrongCompany: 'Wrong company?',
  correctShop: 'Correct it for this shop',
  muteHere: 'No flag for this code on this site',
  muted: 'You chose no flag for it on this site.',
  unmute: 'Show its flag again',
  unmuteOf: 'Show its flag again: {company}',
  stale:
    'This page is no longer built as it was when its reader was written, so it is read like any other page.',
};

/** The keys of the words, the same in every language. */
export type DirectoryWords = Readonly<Record<keyof typeof en, string>>;
