import type { Locale } from '../view/locale.ts';
import { badgeWords } from '../view/words/badge-words.ts';
import { issuerOf } from './issuer.ts';

/**
 * Says under a badge that its card could not be loaded, and that it tries again when pressed; beside that the verify page
 * of the issuer, where the page names one. `null` takes the line away.
 */
export function showCardFailure(root: ShadowRoot, locale: Locale | null): void {
  root.querySelector('.failed')?.remove();
  if (locale === null) return;
  const line = document.createElement('p');
  line.className = 'failed';
  line.lang = locale;
  line.role = 'alert';
  line.append(badgeWords[locale].cardFailed);
  const issuer = issuerOf(document);
  if (issuer !== null) {
    const link = document.createElement('a');
    link.href = `${issuer}/verify`;
    link.textContent = link.host;
    line.append(' ', link);
  }
  root.append(line);
}
