/** English words of the options about sellers and muted flags. `{…}` is filled in; every key stands in each language. */
export const en = {
  sellersTitle: 'Sellers known to this device',
  sellersLead:
    'On some sites only a seller’s licence page gives the code of the company. When you open one, this device remembers it for 90 days and marks that seller on the other pages of the site. Private windows forget it when they close.',
  sellersMemory:
    'What is learned now is kept in memory only: this browser lets nothing be stored, or a newer version of Credit Lens wrote what is there. That stays untouched.',
  sellersNone: 'No seller is known.',
  sellersShop: 'Seller {seller} on {site}',
  sellersLicence: 'from its licence page, {date}',
  sellersProfile: 'from its profile page, {date}',
  sellersCorrected: 'You entered this code on {date}.',
  sellersUnmarked: 'You said on {date} that it is not to be marked.',
  sellersReplaces: 'The site’s page gave {code}.',
  sellersCorrect: 'Correct',
  sellersCorrectOf: 'Correct seller {seller} on {site}',
  sellersCode: 'Code of the company that runs this shop',
  sellersSave: 'Save',
  sellersUnmark: 'Do not mark this seller',
  sellersTakeBack: 'Take my correction back',
  sellersForget: 'Forget',
  sellersForgetOf: 'Forget seller {seller} on {site}',
  sellersBad: '“{text}” is not a unified social credit code. It has 18 letters and digits.',
  sellersSaved: 'Saved for seller {seller}.',
  sellersForgotten: 'Seller {seller} is forgotten.',
  sellersExport: 'Download as a file',
  sellersErase: 'Forget all sellers',
  sellersEraseConfirm: 'Forget all sellers, with your corrections?',
  sellersErased: 'All sellers are forgotten.',
  readersPacked: 'How pages are read on known sites: as this version of the extension came.',
  readersUpdate: 'How pages are read on known sites: as update {version} of the server says.',
  readersRefused: 'A later update was not taken: {why}',
  mutesTitle: 'Flags you changed on a site',
  mutesLead:
    'These codes get no flag on these sites, or that of the company you chose. What the list says of them stays in the popup.',
  mutesOn: 'on {site}',
  mutesChosen: 'on {site}: you chose {code}',
  mutesShow: 'Show the flag again',
  mutesShowOf: 'Show the flag of {code} on {site} again',
};

/** The keys of the words, the same in every language. */
export type DirectoryScreenWords = Readonly<Record<keyof typeof en, string>>;
