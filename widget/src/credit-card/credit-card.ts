import type { LookupResult } from '@credit-lens/sdk/contract';
import type { PropertyDeclarations } from 'lit';
import { wakeAfter } from '../credit-badge/expiry.ts';
import { findAnswer } from '../credit-badge/find-answer.ts';
import type { Handed } from '../credit-badge/read-answer.ts';
import { WordedElement } from '../element/worded-element.ts';
import type { Locale } from '../view/locale.ts';
import type { CardDrawing } from './card-drawing.ts';

/**
 * The full answer about one company, in the page: entries with authority, ground, dates, measures, remedy and sources, or
 * what a signed statement tells. It draws what came with the page and asks nobody about the company.
 *
 * @element credit-card
 * @attr {string} code - unified social credit code of the company
 * @attr {string} statement - signed statement about that code in compact form, minted for the origin of this page
 * @attr {string} result - the answer about that code, JSON, where there is no statement
 */
export class CreditCard extends WordedElement {
  static override properties: PropertyDeclarations = {
    code: { reflect: true },
    statement: {},
    result: { attribute: false },
    resultText: { attribute: 'result' },
  };

  /** Unified social credit code of the company. */
  declare code: string;
  /** Signed statement in compact form. */
  declare statement: string | null;
  /** The answer, handed over by script. */
  declare result: LookupResult | null;
  /** The answer as JSON; attribute `result`. */
  declare resultText: string | null;

  #drawing: CardDrawing | null = null;
  #verified: string | null = null;
  #asked: string | null = null;

  constructor() {
    super();
    this.code = '';
    this.statement = null;
    this.result = null;
    this.resultText = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    wakeAfter(null, this);
  }

  protected override load(locale: Locale): Promise<unknown> | null {
    return this.#drawing?.hasWords(locale) ? null : this.#load(locale);
  }

  async #load(locale: Locale): Promise<void> {
    const { drawingOfCard } = await import('./card-drawing.ts');
    this.#drawing = await drawingOfCard(locale, (sheet) => this.adopt(sheet));
  }

  protected override draw(locale: Locale): unknown {
    const { code, statement, result, resultText } = this;
    const handed = findAnswer(this, code ?? '', result, statement, resultText);
    wakeAfter(handed.kind === 'answer' ? handed.answer.freshUntil : null, this);
    this.#verify(handed);
    return this.#drawing?.cardContent(
      handed,
      code ?? '',
      this.#verified !== null && this.#verified === this.#asked,
      locale,
    );
  }

  #verify(handed: Handed): void {
    const compact = handed.kind === 'answer' && typeof handed.source === 'string' ? handed.source : null;
    if (compact === this.#asked) return;
    this.#asked = compact;
    if (compact === null || !this.#drawing) return;
    this.#drawing.verifyStated(compact, this.ownerDocument, new Date()).then((isVerified) => {
      if (isVerified) this.#verified = compact;
      this.requestUpdate();
    }, reportError);
  }
}
