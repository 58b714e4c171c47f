import { CODE, courtEntry, listed, noEntry, OTHER_CODE } from '../../../widget/src/sample-results.fixture.ts';
import {
  bandedGrade,
  change,
  equity,
  fileOf,
  marketRecord,
  newerRecord,
  outOfBandGrade,
  penalty,
  taxPayment,
} from '../../../widget/src/view/public-file/sample-records.fixture.ts';
import { ANSWERS, uncheckedStatement } from './answers.ts';
import type { DrawnElement, WorkbenchCase } from './workbench-case.ts';

const LOOKS = ['inline', 'compact', 'detailed'] as const;
const candidate = {
  code: CODE,
  name: '杭州子虚翀彧电子商务有限公司',
  matchedName: '杭州子虚翀彧贸易有限公司',
};

/** Every state of every element that draws something, by the name of the element. */
export const CASES: Readonly<Record<string, readonly WorkbenchCase[]>> = {
  'credit-badge': LOOKS.flatMap((appearance) => [
    ...answered('credit-badge').map(({ name, make }) => looking(`${appearance}: ${name}`, appearance, make)),
    looking(`${appearance}: nothing came`, appearance, () => made('credit-badge', { code: CODE })),
    looking(`${appearance}: refused`, appearance, () =>
      made('credit-badge', { code: OTHER_CODE, result: noEntry }),
    ),
  ]),
  'credit-card': [
    ...answered('credit-card'),
    { name: 'statement, listed', make: () => made('credit-card', uncheckedStatement('listed')) },
    { name: 'statement, noEntry', make: () => made('credit-card', uncheckedStatement('noEntry')) },
    { name: 'refused', make: () => made('credit-card', { code: OTHER_CODE, result: noEntry }) },
  ],
  'credit-file': [
    { name: 'grades', make: () => made('credit-file', { file: fileOf(outOfBandGrade, bandedGrade) }) },
    {
      name: 'public records',
      make: () => made('credit-file', { file: fileOf(penalty, taxPayment, equity, change) }),
    },
    {
      name: 'market, newer kind',
      make: () => made('credit-file', { file: fileOf(marketRecord, newerRecord) }),
    },
    { name: 'no record', make: () => made('credit-file', { file: fileOf() }) },
  ],
  'credit-search': [
    { name: 'idle', make: () => made('credit-search', {}) },
    { name: 'searching', make: () => made('credit-search', { search: 'searching' }) },
    { name: 'failed', make: () => made('credit-search', { search: 'failed' }) },
    { name: 'no candidate', make: () => made('credit-search', { search: [] }) },
    {
      name: 'candidates',
      make: () =>
        made('credit-search', {
          search: [candidate, { ...candidate, matchedName: candidate.name }],
          active: 1,
        }),
    },
  ],
  'credit-screening': [
    {
      name: 'bidders',
      make: () =>
        made('credit-screening', {
          bidders: [
            { name: '乌有公司', code: CODE, result: noEntry },
            { name: '子虚公司', code: CODE, result: listed(courtEntry) },
            { name: '亡是公司', code: OTHER_CODE },
          ],
        }),
    },
    { name: 'nobody', make: () => made('credit-screening', { bidders: [] }) },
  ],
};

function answered(tag: string): WorkbenchCase[] {
  return Object.entries(ANSWERS).map(([name, result]) => ({
    name,
    make: () => made(tag, { code: CODE, result }),
  }));
}

function looking(name: string, appearance: string, make: () => DrawnElement): WorkbenchCase {
  return {
    name,
    make: () => {
      const element = make();
      element.setAttribute('appearance', appearance);
      return element;
    },
  };
}

function made(tag: string, properties: object): DrawnElement {
  return Object.assign(document.createElement(tag), properties) as unknown as DrawnElement;
}
