import type { Page } from 'playwright';
import { buildExtension } from '../../../.ci/build.ts';
import type { Figures } from '../figures.ts';
import { benchScript, openBenchPage } from '../scan/open-bench-page.ts';
import { HELD_OUT_PAGES } from './held-out-pages.ts';
import { HELD_OUT_SENTENCES, type LabelledSentence } from './held-out-sentences.ts';
import { type LabelledPage, PERSONS } from './labelled-page.ts';
import { LABELLED_PAGES } from './labelled-pages.ts';
import type { DiscoveryBench } from './page.ts';
import { personsInExtension } from './persons-in-extension.ts';

declare const discoveryBench: DiscoveryBench;

interface Count {
  right: number;
  found: number;
  wanted: number;
}

/**
 * How many of the companies on hand-labelled pages and their mutated copies are found, how many finds are right, and how
 * many carry a natural person's name: in what the reader says, and in any message, answer, store or request of the
 * built extension. Prints each miss and each wrong find.
 */
export async function benchDiscovery(): Promise<Figures> {
  const { browser, page } = await openBenchPage();
  try {
    await page.addScriptTag({ content: await benchScript('../discovery/page.ts') });
    const all = await measure(page, [...LABELLED_PAGES, ...HELD_OUT_PAGES]);
    const heldOut = await measure(page, HELD_OUT_PAGES);
    buildExtension('testing');
    const leaks = await personsInExtension([...LABELLED_PAGES, ...HELD_OUT_PAGES]);
    for (const text of leaks) console.log(`person in: ${text.slice(0, 300)}`);
    const named = Object.entries(heldOut).map(([figure, value]) => [`${figure}HeldOut`, value]);
    const persons = Number(all['persons']) + leaks.length;
    return { ...all, persons, ...Object.fromEntries(named), ...(await measureSentences(page)) };
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, pages: readonly LabelledPage[]): Promise<Figures> {
  const codes: Count = { right: 0, found: 0, wanted: 0 };
  const names: Count = { right: 0, found: 0, wanted: 0 };
  let persons = 0;
  let copies = 0;
  for (const labelled of pages) {
    for (const found of await page.evaluate((html) => discoveryBench.discover(html), labelled.html)) {
      const place = `${labelled.name}, ${found.mutation}`;
      count(codes, labelled.codes, found.codes, place);
      count(names, labelled.names, found.names, place);
      persons += found.said.filter((text) => PERSONS.some((person) => holdsName(text, person))).length;
      copies++;
    }
  }
  return {
    pages: pages.length,
    copies,
    codeRecall: codes.right / codes.wanted,
    codePrecision: codes.right / codes.found,
    nameRecall: names.right / names.wanted,
    namePrecision: names.right / names.found,
    persons,
  };
}

/** The same for names inside running text, by slice, and how many are found where none stands. */
async function measureSentences(page: Page): Promise<Figures> {
  const all: Count = { right: 0, found: 0, wanted: 0 };
  const slices = new Map<LabelledSentence['slice'], Count>();
  for (const [index, { slice, html, names }] of HELD_OUT_SENTENCES.entries()) {
    const ofSlice = slices.get(slice) ?? { right: 0, found: 0, wanted: 0 };
    slices.set(slice, ofSlice);
    for (const found of await page.evaluate((markup) => discoveryBench.discover(markup), html)) {
      count(ofSlice, names, found.names, `sentence ${index}, ${found.mutation}`);
    }
  }
  const figures: [string, number][] = [];
  for (const [slice, { right, found, wanted }] of slices) {
    all.right += right;
    all.found += found;
    all.wanted += wanted;
    figures.push(
      slice === 'None' ? ['sentenceNoneFound', found] : [`sentenceRecall${slice}`, right / wanted],
    );
  }
  return {
    sentences: HELD_OUT_SENTENCES.length,
    sentenceRecall: all.right / all.wanted,
    sentencePrecision: all.right / all.found,
    ...Object.fromEntries(figures),
  };
}

function count(total: Count, wanted: readonly string[], found: readonly string[], place: string): void {
  total.wanted += wanted.length;
  total.found += found.length;
  total.right += found.filter((key) => wanted.includes(key)).length;
  for (const key of wanted) if (!found.includes(key)) console.log(`missed ${key}: ${place}`);
  for (const key of found) if (!wanted.includes(key)) console.log(`wrong ${key}: ${place}`);
}

/** White space does not hide a name. */
function holdsName(text: string, person: string): boolean {
  return text.replace(/\s/g, '').includes(person.replace(/\s/g, ''));
}
