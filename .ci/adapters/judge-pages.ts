import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pages from '../../test/adapters/pages.json' with { type: 'json' };
import { inChromium } from './in-chromium.ts';
import type { PageVerdicts } from './judge-page.ts';
// Declares what runs in the page.
import type {} from './page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** How an adapter does on its page and on mutated copies. */
export interface JudgedPage {
  readonly adapter: string;
  /** Whether the page is one that the site served, or was reconstructed. */
  readonly known: 'saved' | 'reconstructed';
  readonly verdicts: PageVerdicts;
}

/** Judges all pages of adapters by a compiled table, in Chromium. */
export async function judgePages(table: string): Promise<JudgedPage[]> {
  const held: unknown = JSON.parse(table);
  return inChromium(async (chromium) => {
    const judged: JudgedPage[] = [];
    for (const page of pages) {
      const markup = readFileSync(root + page.file, 'utf8');
      const verdicts = await chromium.evaluate(
        ([html, one, packed]) => globalThis.judgeMarkup(html, one, packed),
        [markup, page, held] as const,
      );
      const known = page.file.startsWith('test/pages/') ? 'saved' : 'reconstructed';
      judged.push({ adapter: page.adapter, known, verdicts });
    }
    return judged;
  });
}
