import axe from 'axe-core';
import { render } from 'lit-html';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { courtEntry, listed, NOW, notCovered } from '../../sample-results.fixture.ts';
import { cardTemplate } from '../card-template.ts';
import { publicFileTemplate } from './public-file-template.ts';
import {
  bandedGrade,
  fileOf,
  newerRecord,
  outOfBandGrade,
  penalty,
  taxPayment,
} from './sample-records.fixture.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());
const read = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const records = (...given: Parameters<typeof fileOf>): string[] => {
  render(publicFileTemplate(fileOf(...given), 'en'), place);
  return [...place.querySelectorAll('li')].map(read);
};

it('stands in the card, folded, below the entries', () => {
  render(
    cardTemplate(listed(courtEntry), 'en', NOW, publicFileTemplate(fileOf(penalty, taxPayment), 'en')),
    place,
  );
  const file = place.querySelector('.cl-file');
  expect(read(file?.querySelector('summary'))).toBe('Public file: 2 records');
  expect(file?.hasAttribute('open')).toBe(false);
  expect(read(file)).toContain('A record is not a listing.');
  const entry = place.querySelector('.cl-entry');
  expect(
    entry && file && entry.compareDocumentPosition(file) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
});

it('tells each record with its kind, date, contributor and document', () => {
  expect(records(penalty)[0]).toBe(
    'Administrative penalty Declaration filed lateFineRMB 200 4 May 2026; from the Ministry of Finance; ' +
      'document 财〔2026〕7号 of 1 May 2026; Credit China; described by 3 source records',
  );
  expect(records(taxPayment)[0]).toBe(
    'Tax payments 1 January 2025 to 31 December 2025paid in full 4 May 2026; the source names nobody; Credit China',
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

it('keeps a kind of record that is not known here', () => {
  expect(records(newerRecord)[0]).toContain('Record of a kind given as “water-use” 4 May 2026');
});

it('says why there is no file, and when it is empty', () => {
  render(publicFileTemplate(fileOf(), 'en'), place);
  expect(read(place)).toBe('The public file holds no record.');
  render(publicFileTemplate(notCovered('withheld'), 'en'), place);
  expect(read(place)).toContain('sole proprietors are withheld');
});

it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('has no fault that axe finds: %s', async (locale) => {
  const file = publicFileTemplate(
    fileOf(penalty, taxPayment, outOfBandGrade, bandedGrade, newerRecord),
    locale,
  );
  render(cardTemplate(listed(courtEntry), locale, NOW, file), place);
  for (const fold of place.querySelectorAll('details')) fold.open = true;
  expect((await axe.run(place, { resultTypes: ['violations'] })).violations.map(({ id }) => id)).toEqual([]);
});
