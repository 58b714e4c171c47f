import { readFileSync } from 'node:fs';
import type { Operation } from '../operations.ts';
import { pageAnswers } from '../page-answers.ts';
import { prefersChinese } from '../prefers-chinese.ts';
import { openBadgeFiles } from './badge-files.ts';
import { embedDocument } from './embed-document.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** This server's own scripts, styles and answers; Lit's renderer, which draws the card, asks for one policy of Trusted Types. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** An invented firm that every register of this server has. */
const SAMPLE = '91330106FAKE000133';

const MISSING = 'The embed page has no such script.';

/** The script that the page begins with. */
const ENTRY = new URL('./page/embed-page.ts', import.meta.url);

const styleSheet = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/**
 * `/embed`, where a marketplace has the lines for its pages written.
 *
 * @param badgeFolder built folder of the badge, for preview and hashes; without one the page has neither
 * @throws Error when that folder holds no release.
 */
export function embedRoutes(now: () => Date, badgeFolder: string | undefined): readonly Operation[] {
  const badge = badgeFolder === undefined ? null : openBadgeFiles(badgeFolder);
  const { modules, respond, script } = pageAnswers('/embed/modules/', ENTRY, now);
  return [
    [
      'get',
      '/embed',
      async (c) => {
        c.header('content-security-policy', POLICY);
        c.header('vary', 'accept-language');
        const words = prefersChinese(c) ? zh : en;
        const release = badge?.release ?? null;
        const page = embedDocument({ words, modules: [...modules().keys()], release, code: SAMPLE });
        return respond(c, String(await page), 'text/html');
      },
    ],
    ['get', '/embed/style.css', (c) => respond(c, styleSheet, 'text/css')],
    ['get', '/embed/modules/*', (c) => script(c, modules().get(new URL(c.req.url).pathname), MISSING)],
    [
      'get',
      '/embed/badge/*',
      (c) => script(c, badge?.script(new URL(c.req.url).pathname.slice('/embed/badge/'.length)), MISSING),
    ],
  ];
}
