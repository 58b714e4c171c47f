import { readFileSync } from 'node:fs';
import type { Operation } from '../operations.ts';
import { pageAnswers } from '../page-answers.ts';
import { prefersChinese } from '../prefers-chinese.ts';
import { verifyDocument } from './verify-document.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** This server's own scripts, styles and answers; no text ever becomes markup. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const MISSING = 'The verify page has no such module.';

/** The script that the page begins with. */
const ENTRY = new URL('./page/verify-page.ts', import.meta.url);

const styleSheet = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** `/verify`, where anyone checks a statement or a code on paper, with its style sheet and its modules. */
export function verifyRoutes(now: () => Date): readonly Operation[] {
  const { modules, respond, script } = pageAnswers('/verify/modules/', ENTRY, now);
  return [
    [
      'get',
      '/verify',
      async (c) => {
        c.header('content-security-policy', POLICY);
        c.header('vary', 'accept-language');
        const words = prefersChinese(c) ? zh : en;
        return respond(c, String(await verifyDocument(words, [...modules().keys()])), 'text/html');
      },
    ],
    ['get', '/verify/style.css', (c) => respond(c, styleSheet, 'text/css')],
    ['get', '/verify/modules/*', (c) => script(c, modules().get(new URL(c.req.url).pathname), MISSING)],
  ];
}
