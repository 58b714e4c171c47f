import { html } from 'lit-html';
import type { Locale } from '../locale.ts';
import { webAddress } from '../web-address.ts';
import { wordsOf } from '../words/words-of.ts';

/**
 * A link to a page of a portal. The page that opens learns neither where the reader came from nor gets a hold of
 * the page it came from. An address that is none of the web gives `otherwise`, without a link.
 */
export function outwardLink(
  address: string | null,
  content: unknown,
  locale: Locale,
  otherwise: unknown,
): unknown {
  const href = webAddress(address);
  if (href === null) return otherwise;
  return html`<a class="cl-link" href=${href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${content}<span class="cl-unseen"> ${wordsOf(locale).opensElsewhere}</span></a>`;
}
