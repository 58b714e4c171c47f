import { PERMITTED_PURPOSES, REFUSED_PURPOSES } from '@credit-lens/sdk/contract-schema';
import { html } from 'hono/html';
import type { Html } from './prose.ts';

/** What keys are for, and for what there are none. */
export function keysChapter(): Html {
  const named = (purposes: readonly string[]): Html =>
    html`${purposes.map((purpose, place) => html`${place > 0 ? ', ' : ''}<code>${purpose}</code>`)}`;
  return html`<section id="keys">
    <h2>Keys <span lang="zh-CN">密钥</span></h2>
    <p>A server that is started with <code>--require-keys</code> answers look-ups, files and searches only to who sends
      <code>Authorization: Bearer cl_…</code>. The listed set and reference data need no key, for they are the same for
      everyone. A key is given for one purpose, under which every use of it stands and is logged; the log names neither the
      key nor what was asked. A revoked key is refused from the next request on. A secret key, <code>cl_…</code>, belongs on a
      server, and is refused when a page sends it. A page takes a publishable one, <code>clp_…</code>, which is given for
      named origins and is taken from no other.</p>
    <p>Purposes: ${named(PERMITTED_PURPOSES)}. Refused, for they decide about people: ${named(REFUSED_PURPOSES)}.</p>
  </section>`;
}
