import type { LookupResult } from '@credit-lens/sdk/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { findStatement } from '../statement/find-statement.ts';
import type { Statement } from '../statement/read-statement.ts';
import { badgeTemplate } from '../view/badge-template.ts';
import { chinese } from '../view/bilingual.ts';
import type { Words } from '../view/words/en.ts';
import { wordsOf } from '../view/words/words-of.ts';
import { type BadgeView, badgeView } from './badge-view.ts';
import { CardPopover } from './card-popover.ts';
import { codeToShow } from './code-to-show.ts';
import { creditBadgeStyles } from './credit-badge.styles.ts';
import { Expiry } from './expiry.ts';
import { nearestLanguage } from './nearest-language.ts';

/**
 * The public credit record of one company, as a badge that opens a card. It draws the answer that came with the
 * page and asks nobody. No attribute, slot or part changes what it says.
 *
 * @element credit-badge
 * @attr code - unified social credit code of the company the badge stands beside
 * @attr result - the answer about that code, JSON
 * @csspart badge - the control that opens the card
 * @csspart card - the card
 */
export class CreditBadge extends LitElement {
  /** Focus given to the element, as by `focus()`, goes to its control. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed', delegatesFocus: true };
  static override styles = creditBadgeStyles;
  static override properties: PropertyDeclarations = {
    code: { reflect: true },
    result: { attribute: false },
    resultText: { attribute: 'result' },
  };

  /** Unified social credit code of the company; another code than the answer's makes the answer refused. */
  declare code: string;
  /** The answer, handed over by script; stands before any that came in markup. */
  declare result: LookupResult | null;
  /** The answer as JSON; attribute `result`. */
  declare resultText: string | null;

  readonly #expiry = new Expiry(this);
  readonly #popover = new CardPopover({
    control: () => this.renderRoot.querySelector<HTMLElement>('.pill'),
    draw: () => {
      this.requestUpdate();
      this.performUpdate();
    },
  });

  constructor() {
    super();
    this.addController(this.#popover);
    this.code = '';
    this.result = null;
    this.resultText = null;
  }

  /** Whether the badge has a code but no answer came with the page. */
  get unanswered(): boolean {
    return (this.code ?? '').trim() !== '' && this.#statement().kind === 'none';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // While the page is still being read, the answer may stand further down.
    if (this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#popover.place];
    return root;
  }

  protected override render(): TemplateResult {
    const locale = nearestLanguage(this);
    const words = wordsOf(locale);
    const statement = this.#statement();
    const view = badgeView(statement, locale, new Date());
    const company = view.company ?? codeToShow(this.code ?? '');
    this.#expiry.watch(statement.kind === 'answer' ? statement.result.freshUntil : null);
    return html`<button
        part="badge"
        class="pill cl-tokens"
        type="button"
        popovertarget="card"
        aria-haspopup="dialog"
        aria-controls="card"
        aria-expanded=${this.#popover.open ? 'true' : 'false'}
        lang=${locale}
      >${badgeTemplate(view.model)}<span class="cl-unseen">: ${chinese(company)}. ${words.openRecord}</span></button>${this.#cardTemplate(view, company, words)}`;
  }

  #cardTemplate(view: BadgeView, company: string, words: Words): TemplateResult {
    return html`<div
      part="card"
      class="popover cl-tokens"
      id="card"
      popover="auto"
      role="dialog"
      tabindex="-1"
      aria-label=${`${words.cardName}: ${company}`}
      @beforetoggle=${this.#popover.beforeToggle}
      @toggle=${this.#popover.toggled}
      @focusout=${this.#popover.focusLeft}
    >
      ${this.#popover.open ? html`${closeButton(words)}${view.card()}` : nothing}
    </div>`;
  }

  #statement(): Statement {
    return findStatement(this, { code: this.code ?? '', result: this.result, resultText: this.resultText });
  }
}

function closeButton(words: Words): TemplateResult {
  return html`<button class="close" type="button" popovertarget="card" popovertargetaction="hide" aria-label=${words.close}>
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="m2 2 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  </button>`;
}
