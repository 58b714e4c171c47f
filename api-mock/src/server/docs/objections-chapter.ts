import { OBJECTION_DAYS } from '@credit-lens/sdk/contract-schema';
import { html } from 'hono/html';
import { MOST_OPEN_OBJECTIONS } from '../objection-routes.ts';
import type { Html } from './prose.ts';

/** How an objection goes, for who wants to make one. */
export function objectionsChapter(): Html {
  return html`<section id="objections">
    <h2>Objections <span lang="zh-CN">异议</span></h2>
    <p>Anyone may object to an entry that is public, and needs no key. The objection says which entry, on which of seven
      grounds, and at most the number of a document. It holds no text, so that it names no person. It is acknowledged at
      once, under an id that nobody can guess: keep it, for it is the only way to ask what became of the objection.</p>
    <p>The operator then checks whether it comes from the organisation itself. From that moment the entry is
      <code>contested</code>, in look-ups and in the listed set. It stays published meanwhile, as the judicial provisions on
      the defaulters list have it (art. 12). An answer is due within ${OBJECTION_DAYS} days. An upheld objection removes the
      entry at once; a rejected one can be taken to the next stage, and the entry is contested until that is decided.</p>
    <p>At most ${MOST_OPEN_OBJECTIONS} objections to one entry are open at a time. This server corrects its own copy: the
      authority that listed is objected to by the route that <code>remedy</code> names.</p>
  </section>`;
}
