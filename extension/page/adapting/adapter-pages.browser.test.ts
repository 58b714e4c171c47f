import { normaliseName } from '@credit-lens/sdk/names';
import { describe, expect, it } from 'vitest';
import {
  addedWrappers,
  doubled,
  halfFilledFromBelow,
  halfFilledList,
  lazyList,
  type Mutation,
  renamedClasses,
  strewnElements,
} from '../../../test/adapters/mutations.ts';
import {
  type AdapterPage,
  expected,
  PAGES,
  readMarkup,
  TABLE,
  told,
} from '../../../test/adapters/test-adapter.ts';

const files = import.meta.glob(['../../../test/adapters/pages/*.html', '../../../test/pages/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;

const markupOf = ({ file }: AdapterPage): string => {
  const markup = files[`../../../${file}`];
  if (markup === undefined) throw new Error(`There is no page ${file}.`);
  return markup;
};
const expectedOf = (page: AdapterPage) => expected(page, normaliseName);
/** How pages have the names of people taken out. */
const HIDDEN = '〔姓名已隐去〕';

function mutated(page: AdapterPage, mutate: Mutation): string {
  const document = new DOMParser().parseFromString(markupOf(page), 'text/html');
  mutate(document);
  return document.documentElement.outerHTML;
}

it('has a page for every adapter', () => {
  expect(PAGES.map(({ adapter }) => adapter).sort()).toEqual(TABLE.adapters.map(({ id }) => id).sort());
});

it('reads every file of pages', () => {
  expect(PAGES.map(({ file }) => `../../../${file}`).sort()).toEqual(Object.keys(files).sort());
});

it('has on only what was tried on a page as served', () => {
  for (const { id, isTried } of TABLE.adapters) {
    const file = PAGES.find(({ adapter }) => adapter === id)?.file ?? '';
    expect(isTried, id).toBe(file.startsWith('test/pages/'));
  }
});

describe.each(PAGES)('$adapter', (page) => {
  it('finds exactly what its page says', () => {
    const reading = readMarkup(markupOf(page), page.as);
    expect(reading).toMatchObject({ adapter: page.adapter });
    expect(told(reading)).toEqual(expectedOf(page));
  });

  it.each(['虚构张三', '虚构张三有限公司', '虚构张三 子虚张三商贸有限公司', 'Xugou Zhangsan Co., Ltd.'])(
    'never reads the person %s',
    (person) => {
      expect(told(readMarkup(markupOf(page).replaceAll(HIDDEN, person), page.as))).toEqual(expectedOf(page));
    },
  );

  it.each([
    ['wrappers around its blocks', addedWrappers],
    ['elements strewn in between', strewnElements],
  ])('finds the same or says stale with %s', (_what, mutate) => {
    const reading = readMarkup(mutated(page, mutate), page.as);
    if (reading.outcome !== 'stale') expect(told(reading)).toEqual(expectedOf(page));
  });

  it('finds nothing else, or says stale, when every class has another name', () => {
    const reading = readMarkup(mutated(page, renamedClasses), page.as);
    if (reading.outcome === 'stale') return;
    const { companies, sellers } = told(reading) as ReturnType<typeof expectedOf>;
    const known = expectedOf(page);
    expect([...known.companies]).toEqual(expect.arrayContaining([...companies]));
    expect([...known.sellers]).toEqual(expect.arrayContaining([...sellers]));
  });

  it('says stale while its list or its fields are missing', () => {
    expect(readMarkup(mutated(page, lazyList), page.as).outcome).toBe('stale');
  });

  it.each([
    ['every second row of its lists is', halfFilledList],
    ['the upper half of its lists is', halfFilledFromBelow],
  ])('says stale, or only what the filled rows say, while %s a skeleton', (_what, mutate) => {
    const reading = readMarkup(mutated(page, mutate), page.as);
    if (reading.outcome === 'stale') return;
    const { companies, sellers, lesson } = told(reading) as ReturnType<typeof expectedOf>;
    const known = expectedOf(page);
    expect([...known.companies]).toEqual(expect.arrayContaining([...companies]));
    expect([...known.sellers]).toEqual(expect.arrayContaining([...sellers]));
    // A name that is not there yet may come later; another code or seller than the page's never does.
    if (lesson !== null) expect(known.lesson).toContain(lesson.replace(/ -$/, ''));
  });

  it('never names a company that the page does not, when it prints everything twice', () => {
    const reading = readMarkup(mutated(page, doubled), page.as);
    if (reading.outcome === 'stale') return;
    const { companies } = told(reading) as ReturnType<typeof expectedOf>;
    expect([...expectedOf(page).companies]).toEqual(expect.arrayContaining([...companies]));
  });
});
