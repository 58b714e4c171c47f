import axe from 'axe-core';
import { render } from 'lit-html';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { courtEntry, LATER, listed, NOW, notCovered, unavailable } from '../../sample-results.fixture.ts';
import { cardTemplate } from '../card-template.ts';
import { addEveryFileLanguage } from '../public-file/words/every-language.ts';
import { addEveryLanguage } from '../words/every-language.ts';
import { publicFileTemplate } from './public-file-template.ts';
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
} from './sample-records.fixture.ts';

addEveryFileLanguage();
addEveryLanguage();

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());
const read = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const records = (...given: Parameters<typeof fileOf>): string[] => {
  render(publicFileTemplate(fileOf(...given), 'en', NOW), place);
  return [...place.querySelectorAll('li')].map(read);
};

const folds = () => [...place.querySelectorAll<HTMLDetailsElement>('.cl-file details')];

it('stands in the card below the entries, and says what it does not hold', () => {
  const drawn = publicFileTemplate(fileOf(penalty, taxPayment), 'en', NOW);
  render(cardTemplate(listed(courtEntry), 'en', NOW, drawn), place);
  const file = place.querySelector('.cl-file');
  expect(read(file)).toContain('2 records');
  expect(read(file)).toContain('about a quarter of the items of a file is not public');
  expect(read(file)).toContain('A record is not a listing.');
  const entry = place.querySelector('.cl-entry');
  expect(
    entry && file && entry.compareDocumentPosition(file) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
});

it('tells a short file at once, and of a long one each kind in a line that opens', () => {
  records(penalty, bandedGrade, marketRecord);
  expect(folds().map(({ open }) => open)).toEqual([true, true, true]);
  render(publicFileTemplate(fileOf(penalty, penalty, bandedGrade, marketRecord), 'en', NOW), place);
  expect(folds().map(({ open }) => open)).toEqual([false, false, false]);
  expect(folds().map((fold) => read(fold.querySelector('summary')))).toEqual([
    'Administrative penalty 2; newest 4 May 2026',
    'Grade 4 May 2026',
    'Market information 1 June 2026',
  ]);
});

it('keeps penalties apart from listings, and market information from what authorities recorded', () => {
  records(penalty, marketRecord);
  expect(read(folds()[0])).toContain('A penalty is a decision of its own and not a listing.');
  expect(read(folds()[0])).not.toContain('association');
  const heading = place.querySelector('h4');
  expect(read(heading)).toBe('Market information, not from an authority');
  expect(heading?.nextElementSibling).toBe(folds()[1]);
  records(penalty);
  expect(place.querySelector('h4')).toBeNull();
});

it('tells each record with its date, contributor and document', () => {
  expect(records(penalty)[0]).toBe(
    'Declaration filed lateFineRMB 200; fine 4 May 2026; from the Ministry of Finance; ' +
      'document 财〔2026〕7号 of 1 May 2026; Credit China; described by 3 source records',
  );
  expect(records(taxPayment)[0]).toBe(
    '1 January 2025 to 31 December 2025paid in full 4 May 2026; the source names nobody; Credit China',
  );
});

it('tells a grade with its scale and direction, as indicative, and rounds no value into a band', () => {
  const [outOfBand, banded] = records(outOfBandGrade, bandedGrade);
  expect(outOfBand).toContain(
    'City scale for enterprises: 1050, in no band of the scale a higher value is better on this scale; valid until 3 May 2027',
  );
  expect(banded).toContain('City scale for enterprises: A (highest) grades in an order of their own');
  for (const said of [outOfBand, banded]) expect(said).toContain('Indicative: a grade on one scale');
});

it('tells what a registration says, and of people their number alone', () => {
  expect(records(equity)[0]).toMatch(
    /^亡是控股有限公司, 60 % ?natural persons among the holders: 2, counted and never named 4 May 2026/,
  );
  expect(records(change)[0]).toMatch(/^Legal representative, without names 4 May 2026/);
});

it('keeps a kind of record that is not known here', () => {
  expect(records(newerRecord)[0]).toBe('A record of a kind that this version cannot read. 4 May 2026');
  expect(read(folds()[0]?.querySelector('summary'))).toContain('Record of a kind given as “water-use”');
});

it('says why there is no file, and when it is empty', () => {
  const said = (result: Parameters<typeof publicFileTemplate>[0], now = NOW) => {
    render(publicFileTemplate(result, 'en', now), place);
    return read(place);
  };
  expect(said(fileOf())).toContain(
    'The public file holds no record. This is not a statement that there is none.',
  );
  expect(said(notCovered('withheld'))).toContain('sole proprietors are withheld');
  expect(said(unavailable('offline'))).toContain('check the connection and the address of the server');
  expect(said(fileOf(penalty), LATER)).toContain('too old to be shown as current');
  expect(said(fileOf(penalty), LATER)).not.toContain('late');
});

it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('has no fault that axe finds: %s', async (locale) => {
  const file = publicFileTemplate(
    fileOf(penalty, taxPayment, outOfBandGrade, bandedGrade, newerRecord, marketRecord),
    locale,
    NOW,
  );
  render(cardTemplate(listed(courtEntry), locale, NOW, file), place);
  for (const fold of place.querySelectorAll('details')) fold.open = true;
  expect((await axe.run(place, { resultTypes: ['violations'] })).violations.map(({ id }) => id)).toEqual([]);
});
