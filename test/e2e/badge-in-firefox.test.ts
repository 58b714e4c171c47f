import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderBadge } from '@credit-lens/widget/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CODE,
  contestedEntry,
  courtEntry,
  irregularEntry,
  listed,
  noEntry,
  notCovered,
  OTHER_CODE,
  politicalEntry,
  recognitionEntry,
  unavailable,
} from '../../widget/src/sample-results.fixture.ts';
import { launchFirefox, type RunningFirefox, requireFirefox } from '../browser/launch-firefox.ts';
import { READ_VIOLATIONS, STRICTEST_POLICY, WATCH_POLICY } from './strictest-policy.ts';

const DIST = new URL('../../widget/dist/', import.meta.url);
/** Long enough for any run. */
const freshUntil = '2099-01-01T00:00:00Z';

const OUTCOMES = [
  [listed(courtEntry), 'Listed on 1 list'],
  [listed(contestedEntry), 'Listed, disputed'],
  [listed(irregularEntry), 'On the irregular operations list'],
  [listed(politicalEntry), 'Named on 1 list'],
  [listed(recognitionEntry), 'Recognised on 1 list'],
  [noEntry, 'No entry found'],
  [notCovered('outsideRegister'), 'Not covered'],
  [unavailable('offline'), 'No answer now'],
  [{ ...noEntry, key: OTHER_CODE, code: OTHER_CODE }, 'No answer now'],
  [null, 'Not checked'],
] as const;
const answers = OUTCOMES.map(([result]) => result && { ...result, freshUntil });
const labels = OUTCOMES.map(([, label]) => label);

const json = (value: unknown) =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
const drawnHere = answers
  .map((result) => `<p><credit-badge code="${CODE}">${result ? json(result) : ''}</credit-badge></p>`)
  .join('');
const drawnByServer = (origin: string) =>
  answers
    .map(
      (result) =>
        `<p>${renderBadge({ code: CODE, result, origin, language: 'en', styles: '/credit-badge.css', href: '/verify' })}</p>`,
    )
    .join('');
const SCRIPT = '<script type="module" src="/credit-badge.js"></script>';

/** Runs first in every page. */
const WATCH = `${WATCH_POLICY}
globalThis.probe = () => { document.createElement('b').innerHTML = '<i>'; };`;

/** What is seen of each badge: its text, how it is spoken, its size, its colour. */
const SEEN = `return [...document.querySelectorAll('credit-badge')].map((badge) => {
  const pill = badge.openOrClosedShadowRoot?.querySelector('.pill');
  const { width = 0, height = 0 } = pill?.getBoundingClientRect() ?? {};
  return { text: pill?.textContent, spoken: pill?.getAttribute('aria-label'), width, height,
    ink: pill && getComputedStyle(pill).color };
});`;

interface Seen {
  readonly text: string;
}

let server: Server;
let origin: string;
let firefox: RunningFirefox;

beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    const body = {
      '/client': drawnHere + SCRIPT,
      '/server': drawnByServer(origin) + SCRIPT,
      '/no-script': drawnByServer(origin),
    }[url];
    if (body !== undefined)
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .setHeader('content-security-policy', STRICTEST_POLICY)
        .end(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>.</title><script src="/watch.js"></script>${body}`,
        );
    else if (url === '/watch.js') response.setHeader('content-type', 'text/javascript').end(WATCH);
    else if (/^\/credit-[\w-]+\.(js|css)$/.test(url))
      response
        .setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/css')
        .end(readFileSync(new URL(`.${url}`, DIST)));
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  firefox = await launchFirefox(requireFirefox());
});
afterAll(async () => {
  await firefox?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Opens a page, and waits until each of its badges stands there. */
async function seenOn(path: string, tag: string): Promise<Seen[]> {
  await firefox.open(`${origin}${path}`);
  await firefox.until(
    `return [...document.querySelectorAll('credit-badge')].filter((badge) =>
      badge.openOrClosedShadowRoot?.querySelector('.pill')?.localName === args[0]).length === args[1]`,
    tag,
    OUTCOMES.length,
  );
  return firefox.run<Seen[]>(SEEN);
}

test('every outcome is drawn in Firefox, in 24 px, and a card opens, under the strictest policy', async () => {
  const seen = await seenOn('/client', 'button');
  expect(seen).toMatchObject(labels.map((text) => ({ text, height: 24 })));
  await firefox.run(
    "document.querySelector('credit-badge').openOrClosedShadowRoot.querySelector('.pill').click()",
  );
  await firefox.until(`return document.querySelector('credit-badge').openOrClosedShadowRoot
    .querySelector('.popover .cl-card')?.textContent.includes('失信被执行人名单') === true`);
  expect(await firefox.run(READ_VIOLATIONS)).toEqual([]);
  // The policy is in force: what it forbids fails in this page.
  await expect(firefox.run('window.wrappedJSObject.probe()')).rejects.toThrow('blocked by CSP');
});

test('what a server drew stays as it is when the script takes over', async () => {
  const before = await seenOn('/no-script', 'a');
  const after = await seenOn('/server', 'button');
  expect(after).toEqual(before);
  expect(after.map(({ text }) => text)).toEqual(labels);
  expect(await firefox.run(READ_VIOLATIONS)).toEqual([]);
});

test('forced colours stand before those of the badge', async () => {
  await seenOn('/client', 'button');
  const look = `const pills = [...document.querySelectorAll('credit-badge')].map((badge) =>
    badge.openOrClosedShadowRoot.querySelector('.pill'));
    return { inks: new Set(pills.map((pill) => getComputedStyle(pill).color)).size,
      borders: pills.slice(0, 3).map((pill) => getComputedStyle(pill).borderTopWidth) };`;
  expect(await firefox.run(look)).toEqual({ inks: 5, borders: ['1px', '1px', '1px'] });
  await firefox.run("docShell.browsingContext.forcedColorsOverride = 'active'");
  await firefox.until("return matchMedia('(forced-colors: active)').matches");
  expect(await firefox.run(look)).toEqual({ inks: 1, borders: ['2px', '1px', '1px'] });
});
