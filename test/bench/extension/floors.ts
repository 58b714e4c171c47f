import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchExtension, type RunningExtension } from '../../browser/launch-extension.ts';
import type { Figures } from '../figures.ts';
import { spread, spreadFigures } from '../figures.ts';
import { measureContentScript } from './content-script-time.ts';

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
/** The other: draws one button at once. */
const DRAWS = `{
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<div class="flag"><button>flag</button></div>';
  document.documentElement.append(host);
}`;

/** What a content script that does nothing takes by itself, measured as ours is. */
export async function measureEmptyScript(
  runs: number,
  slower: number,
  server: string,
  quiet: string,
): Promise<Figures> {
  const extension = await launchWith({ 'scout.js': EMPTY });
  try {
    await extension.configure(server, [new URL(quiet).origin]);
    const times = [];
    const full = [];
    for (let run = 0; run < runs; run++) {
      times.push(await measureContentScript(extension, quiet, slower));
      full.push(await measureContentScript(extension, quiet, 1));
    }
    return {
      ...spreadFigures('contentScriptMsEmpty', spread(times.map(({ wall }) => wall))),
      contentScriptCpuMsEmpty: spread(times.map(({ cpu }) => cpu)).median,
      ...spreadFigures('contentScriptThreadMsEmpty', spread(full.map(({ cpu }) => cpu))),
    };
  } finally {
    await extension.close();
  }
}

/**
 * The extension with the shortest way to a flag: one question to the worker, one script run in the page, one button. None that
 * loads what draws when it is needed can be faster.
 */
export function launchShortestWay(): Promise<RunningExtension> {
  return launchWith({ 'scout.js': ASKS, 'page.js': DRAWS, 'drawing.js': EMPTY });
}

function launchWith(scripts: Readonly<Record<string, string>>): Promise<RunningExtension> {
  return launchExtension({
    copy(folder) {
      for (const [file, text] of Object.entries(scripts)) writeFileSync(join(folder, file), text);
    },
  });
}
