import { nearestLanguage } from '../credit-badge/nearest-language.ts';
import { toneOf } from '../view/badge/badge-label.ts';
import { badgeTelling } from '../view/badge/badge-telling.ts';
import { en } from '../view/words/label/en.ts';
import { labelText } from '../view/words/label-words.ts';
import { staticAnswer } from './static-answer.ts';
import { staticBadgeStyles } from './static-badge.styles.ts';
import { staticWords } from './static-words.ts';

/**
 * `<credit-badge>` for pages that want the least: it draws once what a statement or a JSON block says, as text, or as a
 * link where `href` names the verify page of the issuer. It opens no card and follows no change. English words come with
 * it; those of another language are a file beside it.
 */
export class StaticBadge extends HTMLElement {
  /** Version of the package that this class came with. */
  static readonly version = '0.1.0';
  #isDrawn = false;

  connectedCallback(): void {
    if (document.readyState !== 'loading') void this.#draw();
    else document.addEventListener('DOMContentLoaded', () => this.#draw(), { once: true });
  }

  async #draw(): Promise<void> {
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    const asked = nearestLanguage(this);
    const words = await staticWords(asked);
    const { told, phrase, count } = badgeTelling(staticAnswer(this), new Date());
    const href = this.getAttribute('href');
    const pill = document.createElement(href === null ? 'span' : 'a');
    if (href !== null) pill.setAttribute('href', href);
    pill.className = 'pill';
    pill.lang = words === en ? 'en' : asked;
    pill.dataset['tone'] = toneOf(told);
    pill.textContent = labelText(phrase, count, words);
    const root = this.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(staticBadgeStyles);
    root.adoptedStyleSheets = [sheet];
    root.append(pill);
  }
}
