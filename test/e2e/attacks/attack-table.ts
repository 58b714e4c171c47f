/** Who may notice an attack on a badge: the element in the page, the extension beside it, the verify page of the issuer. */
type Witness = 'element' | 'extension' | 'verifyPage';

/**
 * What a witness does about an attack.
 *
 * - `caught`: it says what is wrong.
 * - `onOpening`: it says so once a person opens the card, where the page names the issuer.
 * - `told`: it raises no alarm, and says what lets a person see it.
 * - `notCaught`: it says nothing, and claims nothing of the kind.
 */
type Verdict = 'caught' | 'onOpening' | 'told' | 'notCaught';

/** One cell of the table: the verdict, and the words that show it; of what is not caught the words that stand there all the same. */
export interface Cell {
  readonly verdict: Verdict;
  readonly words: string;
}

/** One attack, with what comes of it. */
export interface Attack {
  readonly id: string;
  readonly title: string;
  readonly cells: Readonly<Record<Witness, Cell>>;
}

const caught = (words: string): Cell => ({ verdict: 'caught', words });
const told = (words: string): Cell => ({ verdict: 'told', words });
const notCaught = (words = ''): Cell => ({ verdict: 'notCaught', words });
const GENUINE = 'Statement verified';
const LISTED = 'Listed on 1 list';

/** Every attack that is tried. `docs/badge.md` has this table; `badge-attacks.test.ts` tries each cell. */
export const ATTACKS: readonly Attack[] = [
  {
    id: 'copied',
    title: 'A badge copied to another site',
    cells: {
      element: caught('No answer now'),
      extension: caught('Made for another site'),
      verifyPage: told('It was made for pages of https://shop.example'),
    },
  },
  {
    id: 'replayed',
    title: 'A statement shown after its end',
    cells: {
      element: caught('Answer out of date'),
      extension: caught('Statement expired'),
      verifyPage: caught('has expired'),
    },
  },
  {
    id: 'edited',
    title: 'An edited text under a genuine signature',
    cells: {
      element: { verdict: 'onOpening', words: 'Statement unverified.' },
      extension: caught('Statement not genuine'),
      verifyPage: caught('The signature does not fit the text'),
    },
  },
  {
    id: 'forgedKey',
    title: 'A statement signed by another key',
    cells: {
      element: { verdict: 'onOpening', words: 'Statement unverified.' },
      extension: caught('Statement not genuine'),
      verifyPage: caught('a key that is not one of this server'),
    },
  },
  {
    id: 'otherCompany',
    title: 'The genuine statement of another company',
    cells: {
      element: caught('No answer now'),
      extension: caught('About another company'),
      verifyPage: told('91330106FAKE000133'),
    },
  },
  {
    id: 'unsigned',
    title: 'An answer that nobody signed',
    cells: {
      element: notCaught('No entry found'),
      extension: caught('Not signed'),
      verifyPage: notCaught(),
    },
  },
  {
    id: 'patched',
    title: 'Prototypes of the page patched, so that every signature holds',
    cells: {
      element: notCaught(GENUINE),
      extension: caught('Statement not genuine'),
      verifyPage: caught('The signature does not fit the text'),
    },
  },
  {
    id: 'clobbered',
    title: 'An element of the page’s own under the name `credit-badge`, beside a genuine statement',
    cells: {
      element: notCaught('No entry found'),
      extension: told('The statement says: Listed on 1 list'),
      verifyPage: told('Listed by'),
    },
  },
  {
    id: 'covered',
    title: 'Something painted over a genuine badge',
    cells: {
      element: notCaught(LISTED),
      extension: notCaught(GENUINE),
      verifyPage: told('Listed by'),
    },
  },
  {
    id: 'picture',
    title: 'A picture of a badge',
    cells: { element: notCaught(), extension: notCaught(), verifyPage: notCaught() },
  },
  {
    id: 'rolledBack',
    title: 'A log that was rolled back',
    cells: {
      element: notCaught(LISTED),
      extension: notCaught(GENUINE),
      verifyPage: caught('The log does not continue the one that was seen before'),
    },
  },
  {
    id: 'withdrawn',
    title: 'A statement that was withdrawn, before its end',
    cells: {
      element: notCaught(GENUINE),
      extension: caught('Statement withdrawn'),
      verifyPage: caught('was withdrawn'),
    },
  },
];

const VERDICTS: Readonly<Record<Verdict, string>> = {
  caught: 'caught',
  onOpening: 'caught when opened',
  told: 'told, not judged',
  notCaught: '**not caught**',
};

/** The table as `docs/badge.md` has it. */
export function attackTable(): string {
  const cell = ({ verdict, words }: Cell): string =>
    verdict === 'notCaught' || words === '' ? VERDICTS[verdict] : `${VERDICTS[verdict]}: “${words}”`;
  const rows = ATTACKS.map(
    ({ title, cells: { element, extension, verifyPage } }) =>
      `| ${title} | ${cell(element)} | ${cell(extension)} | ${cell(verifyPage)} |`,
  );
  return ['| attack | element | extension | verify page |', '|---|---|---|---|', ...rows].join('\n');
}
