import { normaliseName } from '@credit-lens/sdk/names';
import type { AdapterTable } from '../../extension/page/adapting/adapter.ts';
import { readWithAdapter } from '../../extension/page/adapting/read-with-adapter.ts';
import * as mutations from '../../test/adapters/mutations.ts';
import { type AdapterPage, expected, told } from '../../test/adapters/test-adapter.ts';

/**
 * What an adapter makes of a copy of a page: all that it says; nothing, and it says so; less, without saying so; or
 * something that the page does not say.
 */
export type Verdict = 'same' | 'stale' | 'fewer' | 'wrong';

/** By the name of the mutation; `asIs` for the page itself. */
export type PageVerdicts = Readonly<Record<string, Verdict>>;

/** Judges what the table's adapter reads in a page and in each mutated copy of it. */
export function judgePage(markup: string, page: AdapterPage, table: AdapterTable): PageVerdicts {
  const copies = [['asIs', () => undefined] as const, ...Object.entries(mutations)];
  return Object.fromEntries(
    copies.map(([name, mutate]) => {
      const document = new DOMParser().parseFromString(markup, 'text/html');
      mutate(document);
      const reading = readWithAdapter(document, new URL(page.as), table, { evenIfOff: true });
      return [name, reading.outcome === 'read' ? judge(told(reading) as Found, page) : 'stale'];
    }),
  );
}

type Found = Pick<AdapterPage, 'companies' | 'sellers' | 'lesson'>;

function judge(found: Found, page: AdapterPage): Verdict {
  const known = expected(page, normaliseName);
  if (JSON.stringify(found) === JSON.stringify(known)) return 'same';
  const says = new Set([...known.companies, ...known.sellers]);
  const invented = [...found.companies, ...found.sellers].some((one) => !says.has(one));
  // The same seller and code without the name, which is not there yet, is less and not another.
  const wrongLesson = found.lesson !== null && !known.lesson?.startsWith(found.lesson.replace(/ -$/, ''));
  if (invented || wrongLesson) return 'wrong';
  // The same company printed twice is the same company.
  const seen = new Set([...found.companies, ...found.sellers]);
  return [...says].every((one) => seen.has(one)) && found.lesson === known.lesson ? 'same' : 'fewer';
}
