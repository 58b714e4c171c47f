import { findAnswer } from '../credit-badge/find-answer.ts';
import { nearestLanguage } from '../credit-badge/nearest-language.ts';
import { badgeLabel } from '../view/badge/badge-label.ts';
import { staticBadgeStyles } from './static-badge.styles.ts';

/**
 * `<credit-badge>` for pages that want the least: it draws once what a statement or a JSON block says, as text, or as a
 * link where `href` names the verify page of the issuer. It opens no card, follows no change and loads nothing.
 */
export class StaticBadge extends HTMLElement {
  /** Version of the package that this class came with. */
  static readonly version = '0.1.0';
  #isDrawn = false;

  connectedCallback(): void {
    if (document.readyState !== 'loading') this.#draw();
    else document.addEventListener('DOMContentLoaded', () => this.#draw(), { once: true });
  }

  #draw(): void {
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    const handed = findAnswer(this, this.getAttribute('code') ?? '', null);
    const answer = handed.kind === 'answer' ? handed.answer : handed.kind === 'refused' ? 'refused' : null;
    const locale = nearestLanguage(this);
    const { tone, label } = badgeLabel(answer, locale, new Date());
    const href = this.getAttribute('href');
    const pill = document.createElement(href === null ? 'span' : 'a');
    if (href !== null) pill.setAttribute('href', href);
    pill.className = 'pill';
    pill.lang = locale;
    if (tone !== 'unavailable') pill.dataset['tone'] = tone;
    pill.textContent = label;
    const root = this.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(staticBadgeStyles);
    root.adoptedStyleSheets = [sheet];
    root.append(pill);
  }
}
