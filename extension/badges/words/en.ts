/** English words about the badges of a page. `{…}` is filled in; every key stands in each language. */
export const en = {
  labelForged: 'Statement not genuine',
  labelCopied: 'Made for another site',
  labelExpired: 'Statement expired',
  labelNotYetValid: 'Statement not yet in force',
  labelWithdrawn: 'Statement withdrawn',
  labelStale: 'A later list says otherwise',
  labelOtherCompany: 'About another company',
  labelOtherIssuer: 'Other issuer, not checked',
  labelUnreadable: 'Statement cannot be read',
  labelUnsigned: 'Not signed',
  verified: 'Statement verified, as of {from}.',
  unchecked:
    'This statement was not checked: the keys for it are not on this device now. This says nothing of the statement.',
  forged:
    'The signature does not fit: the statement was changed, or somebody else made it. Do not rely on what this badge shows.',
  copied: 'This statement was made for pages of {audience}. Here it is a copy.',
  expired: 'The statement was genuine and held until {until}.',
  notYetValid: 'The statement holds from {from} on. Check the clock of this device.',
  withdrawn:
    'The statement was genuine, and was withdrawn before its end because what it says no longer holds.',
  stale: 'The statement speaks of {asOf}. The later list on this device, of {later}, {says}.',
  deviceListed: 'has entries that differ',
  deviceNoEntry: 'has no adverse entry for this code',
  otherCompany: 'The statement is genuine and is about {code}, another code than the one this badge names.',
  otherIssuer:
    'The statement names another server than the one this extension follows, so its signature cannot be checked here.',
  unreadable: 'What stands here is no whole statement, so nothing vouches for what this badge shows.',
  unsigned: 'This badge came without a signed statement. Only this page vouches for what it shows.',
  itSays: 'The statement says: {label}',
  shortCode: 'Short code {code}, holds until {until}',
};

/** The keys of the words, the same in every language. */
export type BadgeMarkWords = Readonly<Record<keyof typeof en, string>>;
