import type { Locale } from '@credit-lens/widget/view';
import { newElement } from '../page/drawing/page-dom.ts';
import type { BadgeFinding } from './badge-finding.ts';
import type { BadgeSaying } from './badge-words.ts';

/** Makes the mark of a badge: a sign and a few words, unseen until it is placed. */
export function createMark({ kind }: BadgeFinding, saying: BadgeSaying, locale: Locale): HTMLButtonElement {
  const button = newElement('button');
  button.type = 'button';
  button.className = 'vouch';
  button.lang = locale;
  button.dataset['kind'] = kind;
  button.dataset['place'] = 'none';
  button.setAttribute('aria-label', `${saying.label}. ${saying.reason}`);
  const sign = newElement('div');
  sign.className = 'sign';
  sign.textContent = kind === 'unsigned' || kind === 'otherIssuer' ? '?' : '!';
  const label = newElement('div');
  label.className = 'label';
  label.textContent = saying.label;
  button.append(sign, label);
  return button;
}
