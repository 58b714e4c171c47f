import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchExtension } from '../../browser/launch-extension.ts';
import type { Figures } from '../figures.ts';
import { spread, spreadFigures } from '../figures.ts';
import { measureContentScript } from './content-script-time.ts';
import { firstFlag } from './first-flag.ts';

/** A content script that does nothing. */
const EMPTY = ';';
/** One that asks the worker for another script as soon as the page's words are there, as the first sign of a company does. */
const ASKS = `{
  const look = () => {
    if (document.readyState === 'loading') document.addEventListener('readystatechange', look, { once: true });
    else chrome.runtime.sendMessage({ type: 'loadPart', part: 'page' });
  };
  look();
}`;
/** The other: draws one button in the next frame. */
const DRAWS = `requestAnimationFrame(() => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<div class="flag"><button>flag</button></div>';
  document.documentElement.append(host);
});`;

/**
 * What the browser and this machine take by themselves, measured as our figures are: a content script that does nothing, and
 * the shortest way to a flag: one question to the worker, one script run in the page, one frame. No extension that loads
 * what draws when it is needed can be faster.
 */
export async function measureFloors(
  runs: number,
  slower: number,
  server: string,
  pages: { readonly quiet: string; readonly flagged: string },
): Promise<Figures> {
  const origin = new URL(pages.flagged).origin;
  const quiet = await withScripts({ 'scout.js': EMPTY }, async (extension) => {
    await extension.configure(server, [origin]);
    const times = [];
    const full = [];
    for (let run = 0; run < runs; run++) {
      times.push(await measureContentScript(extension, pages.quiet, slower));
      full.push(await measureContentScript(extension, pages.quiet, 1));
    }
    return { times, full };
  });
  const flags = await withScripts(
    { 'scout.js': ASKS, 'page.js': DRAWS, 'drawing.js': EMPTY },
    async (extension) => {
      await extension.configure(server, [origin]);
      const times: number[] = [];
      for (let run = 0; run < runs; run++) times.push(await firstFlag(extension, pages.flagged));
      return times;
    },
  );
  return {
    ...spreadFigures('contentScriptMsEmpty', spread(quiet.times.map(({ wall }) => wall))),
    contentScriptCpuMsEmpty: spread(quiet.times.map(({ cpu }) => cpu)).median,
    ...spreadFigures('contentScriptThreadMsEmpty', spread(quiet.full.map(({ cpu }) => cpu))),
    ...spreadFigures('firstFlagMsFloor', spread(flags)),
  };
}

async function withScripts<Value>(
  scripts: Readonly<Record<string, string>>,
  measure: (extension: Awaited<ReturnType<typeof launchExtension>>) => Promise<Value>,
): Promise<Value> {
  const extension = await launchExtension({
    copy(folder) {
      for (const [file, text] of Object.entries(scripts)) writeFileSync(join(folder, file), text);
    },
  });
  try {
    return await measure(extension);
  } finally {
    await extension.close();
  }
}
