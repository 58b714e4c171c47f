import packed from '../../extension/adapters/table.gen.json' with { type: 'json' };
import type { AdapterReading } from '../../extension/page/adapting/adapter-reading.ts';
import { readTable } from '../../extension/page/adapting/read-table.ts';
import { readWithAdapter } from '../../extension/page/adapting/read-with-adapter.ts';
import listed from './pages.json' with { type: 'json' };

/** One page of the tests: what an adapter must find in it. */
export interface AdapterPage {
  readonly adapter: string;
  readonly file: string;
  readonly as: string;
  /** `role kind key` of each company, in any order. */
  readonly companies: readonly string[];
  readonly sellers: readonly string[];
  /** `seller-id code name`, or `null` where the page teaches nothing. */
  readonly lesson: string | null;
}

export const PAGES: readonly AdapterPage[] = listed;
export const TABLE = readTable(packed);

/** Reads markup under an address, switched off or not, in a document of its own: no script runs, nothing is fetched. */
export function readMarkup(markup: string, as: string): AdapterReading {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  return readWithAdapter(document, new URL(as), TABLE, { evenIfOff: true });
}

/** What a reading found, in the form of the list of pages. */
export function told(
  reading: AdapterReading,
): Pick<AdapterPage, 'companies' | 'sellers' | 'lesson'> | AdapterReading {
  if (reading.outcome !== 'read') return reading;
  const { mentions, sellers, lesson } = reading;
  return {
    companies: mentions.map(({ role, kind, key }) => `${role ?? '-'} ${kind} ${key}`).sort(),
    sellers: sellers.map(({ sellerId }) => sellerId),
    lesson: lesson === null ? null : `${lesson.sellerId} ${lesson.code} ${lesson.registeredName ?? '-'}`,
  };
}

/** What the list of pages expects, in the same form: names as they are looked up. */
export function expected({ companies, sellers, lesson }: AdapterPage, keyOf: (name: string) => string) {
  const key = (words: string) => words.replace(/(?<= name ).*/, keyOf);
  return {
    companies: companies.map(key).sort(),
    sellers,
    lesson,
  };
}
