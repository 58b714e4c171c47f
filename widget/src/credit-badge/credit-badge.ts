import type { LookupResult } from '@credit-lens/sdk/contract';
import { badgeDrawing } from './badge-drawing.ts';
import { badgeLanguage } from './badge-language.ts';
import { BadgeParts } from './badge-parts.ts';
import type { CardOwner, OpenedCard } from './card/opened-card.ts';
import { showCardFailure } from './card-failure.ts';
import { type Drawable, drawnAll, drawSoon } from './draw-soon.ts';
import { wakeAfter } from './expiry.ts';
import { findAnswer } from './find-answer.ts';
import type { Handed } from './read-answer.ts';

/**
 * The public credit record of one company, as a badge that opens a card. A page may have a thousand of them, so it is
 * drawn without Lit, which comes with the card. It draws the answer that came with the
 * page and asks nobody. No attribute, slot or part changes what it says. The card, and the words of one language,
 * load from beside this file when a person opens it.
 *
 * @element credit-badge
 * @attr {string} code - unified social credit code of the company the badge stands beside
 * @attr {string} statement - signed statement about that code in compact form, minted for the origin of this page
 * @attr {string} result - the answer about that code, JSON, where there is no statement
 * @attr {"inline" | "compact" | "detailed"} appearance - a line, the drawing alone, or with the day of the answer
 * @csspart badge - the control that opens the card
 * @csspart card - the card
 */
export class CreditBadge extends HTMLElement implements CardOwner, Drawable {
  /** Version of the package that this class came with. */
  static readonly version = '0.1.0';
  /** Attributes that a change of draws anew. */
  static readonly observedAttributes = ['code', 'statement', 'result', 'appearance', 'lang'];

  #root: ShadowRoot | undefined;
  #parts: BadgeParts | undefined;
  #card: OpenedCard | undefined;
  #result: LookupResult | null = null;

  /** Unified social credit code of the company; another code than the answer's makes the answer refused. */
  get code(): string {
    return this.getAttribute('code') ?? '';
  }
  set code(code: string) {
    this.setAttribute('code', code);
  }

  /** Signed statement in compact form. */
  get statement(): string | null {
    return this.getAttribute('statement');
  }
  set statement(statement: string | null) {
    if (statement === null) this.removeAttribute('statement');
    else this.setAttribute('statement', statement);
  }

  /** The answer, handed over by script; stands before any that came in markup. */
  get result(): LookupResult | null {
    return this.#result;
  }
  set result(result: LookupResult | null) {
    this.#result = result;
    this.requestUpdate();
  }

  /** Settles once what changed is drawn, on this badge and on the others of the page. */
  get updateComplete(): Promise<boolean> {
    return drawnAll();
  }

  /** Whether the badge has a code but no answer came with the page. */
  get unanswered(): boolean {
    return this.code.trim() !== '' && this.handed().kind === 'none';
  }

  /** What the page handed over, as far as it was read. */
  handed(): Handed {
    return findAnswer(this, this.code, this.#result);
  }

  /** What opens the card; there once the badge stands in a page. */
  get control(): HTMLElement {
    if (!this.#parts) this.draw();
    return (this.#parts as BadgeParts).control;
  }

  /** The closed root that it draws in. One that came with the page, declared in its markup, is taken over, emptied. */
  get renderRoot(): ShadowRoot {
    this.#root ??= this.attachShadow({ mode: 'closed', delegatesFocus: true });
    return this.#root;
  }

  connectedCallback(): void {
    // Set before the element was registered, it hides the property of the class.
    if (Object.hasOwn(this, 'result')) {
      const { result } = this;
      Reflect.deleteProperty(this, 'result');
      this.result = result;
    }
    // While the page is still being read, the answer may stand further down.
    if (this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    wakeAfter(null, this);
  }

  attributeChangedCallback(): void {
    // Until it is first drawn it waits for that anyway; where a page is upgraded, this comes for every attribute.
    if (this.#parts) this.requestUpdate();
  }

  /** Draws once for all that changes in the same turn, and not before the element stands in a page. */
  requestUpdate(): void {
    if (this.isConnected) void drawSoon(this);
  }

  /** @internal Draws at once. */
  draw(): void {
    if (!this.isConnected) return;
    const handed = this.handed();
    const appearance = this.getAttribute('appearance');
    const drawing = badgeDrawing(handed, this.code, badgeLanguage(this), new Date(), appearance);
    if (this.#parts) this.#parts.draw(drawing);
    else {
      this.#parts = new BadgeParts(this.renderRoot, drawing);
      this.#parts.control.addEventListener('click', CreditBadge.#clicked);
    }
    wakeAfter(handed.kind === 'answer' ? handed.answer.freshUntil : null, this);
    this.#card?.draw();
  }

  /** One for all badges. */
  static #clicked({ currentTarget }: Event): void {
    const { host } = (currentTarget as Element).getRootNode() as ShadowRoot;
    void (host as CreditBadge).#open();
  }

  /** The first time only: from then on the button opens and closes the card by itself. */
  async #open(): Promise<void> {
    const { control, renderRoot } = this;
    if (this.#card || control.ariaBusy === 'true') return;
    control.ariaBusy = 'true';
    try {
      const { openCard } = await import('./card/opened-card.ts');
      if (this.isConnected) this.#card = await openCard(this, renderRoot);
      showCardFailure(renderRoot, null);
    } catch (error) {
      reportError(error);
      showCardFailure(renderRoot, badgeLanguage(this));
    } finally {
      control.ariaBusy = null;
    }
  }
}
