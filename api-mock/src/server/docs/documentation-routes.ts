import { readFileSync } from 'node:fs';
import { freshUntil, maxAge } from '../freshness.ts';
import type { Operation } from '../operations.ts';
import { respondCached } from '../respond-cached.ts';
import { answerExamples, type ExampleAnswers } from './answer-examples.ts';
import { documentationPage } from './page.ts';

/** Nothing but this server's own style sheet: no script, no frame, no form. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const styleSheet = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** `/docs`, its style sheet, and the way there from `/`. */
export function documentationRoutes(now: () => Date): readonly Operation[] {
  const reference = (): number => maxAge(freshUntil('reference', now()), now());
  // Asked once, at the first reader: the page stays the same bytes, so that its ETag can match.
  let answers: Promise<ExampleAnswers> | undefined;
  return [
    ['get', '/', (c) => c.redirect('/docs', 302)],
    [
      'get',
      '/docs',
      async (c) => {
        c.header('content-security-policy', POLICY);
        answers ??= answerExamples(now(), c.get('address'));
        const body = String(await documentationPage(c.get('address'), await answers));
        return respondCached(c, {
          body,
          contentType: 'text/html; charset=utf-8',
          maxAge: reference(),
          audience: 'public',
        });
      },
    ],
    [
      'get',
      '/docs/style.css',
      (c) =>
        respondCached(c, {
          body: styleSheet,
          contentType: 'text/css; charset=utf-8',
          maxAge: reference(),
          audience: 'public',
        }),
    ],
  ];
}
