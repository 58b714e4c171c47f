import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { SAMPLE_ANSWERS } from './sample-answers.ts';

const DIST = new URL('../../../widget/dist/', import.meta.url);

/** With these two headers the clock of a browser has finer steps. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The room that `docs/badge.md` tells a page to keep. */
const ROOM =
  'credit-badge:not([hidden], [appearance]) { display: inline-block; min-inline-size: min(152px, 100%); block-size: 24px; vertical-align: middle }';

/** The pages of the bench and what they load, on a free port of this machine. */
export interface ServedBadges {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * `/` has both elements registered and none on it; `/page` has so many badges that came with their answers, `/least` as many of
 * the least elements in their place.
 */
export async function serveBadges(count: number): Promise<ServedBadges> {
  const pages: Readonly<Record<string, string>> = {
    '/': '<body><script type="module" src="/credit-badge.js"></script><script type="module" src="/minimal.js"></script>',
    '/page': filledPage(count),
    '/least': leastPage(count),
  };
  const minimal = await bundledMinimal();
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url];
    const type = page === undefined ? 'text/javascript' : 'text/html; charset=utf-8';
    response.setHeaders(new Map(Object.entries({ ...ISOLATION, 'Content-Type': type })));
    if (page !== undefined) response.end(`<!doctype html><html lang="en">${page}`);
    else if (url === '/minimal.js') response.end(minimal);
    else if (/^\/credit-[\w-]+\.js$/.test(url)) response.end(readFileSync(new URL(`.${url}`, DIST)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Names in lines of their own with text behind their badges, and every answer in one script. */
function filledPage(count: number): string {
  const codes = SAMPLE_ANSWERS.map((_, index) => `91330106FAKE00${String(index + 1).padStart(3, '0')}X`);
  const answers = SAMPLE_ANSWERS.map(({ result }, index) => {
    const code = codes[index] ?? '';
    const entity = 'entity' in result && result.entity ? { entity: { ...result.entity, code } } : {};
    return { ...result, key: code, code, ...entity };
  });
  const badges = Array.from(
    { length: count },
    (_, index) => `<credit-badge code="${codes[index % codes.length]}"></credit-badge>`,
  );
  return `<style>${ROOM}</style><script type="application/json" data-credit-lens-results>${JSON.stringify(answers)}</script><body>${inLines(badges)}<script type="module" src="/credit-badge.js"></script>`;
}

function leastPage(count: number): string {
  const labels = SAMPLE_ANSWERS.map(({ label }) => label);
  const elements = Array.from(
    { length: count },
    (_, index) => `<minimal-element label="${labels[index % labels.length]}"></minimal-element>`,
  );
  return `<body>${inLines(elements)}<script type="module" src="/minimal.js"></script>`;
}

function inLines(elements: readonly string[]): string {
  return elements.map((element) => `<p>乌有公司 ${element} 乌有`).join('');
}

async function bundledMinimal(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: new URL('minimal-element.ts', import.meta.url).pathname,
        formats: ['es'],
        fileName: 'minimal',
      },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('The least element was not built.');
  return first.output[0].code;
}
