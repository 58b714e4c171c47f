import type { LookupResult } from '@credit-lens/sdk/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { WordedElement } from '../element/worded-element.ts';
import type { Locale } from '../view/locale.ts';
import { screeningStyles } from './credit-screening.styles.ts';
import { screeningTemplate } from './screening-template.ts';

/** One line of a screening: the company as the portal names it, its code, and the answer that came with the page. */
export interface ScreenedBidder {
  readonly name: string;
  readonly code: string;
  /** Signed statement in compact form. */
  readonly statement?: string | null;
  /** The answer, where there is no statement. */
  readonly result?: LookupResult | null;
}

/**
 * A table of bidders with what the public record says of each, in the order that the portal gave: nothing is sorted by
 * record, counted or added up. The portal fills it; it asks nobody.
 *
 * @element credit-screening
 */
export class CreditScreening extends WordedElement {
  static override styles = [WordedElement.styles, screeningStyles];
  static override properties: PropertyDeclarations = { bidders: { attribute: false } };

  /** The bidders, in the order in which they stand. */
  declare bidders: readonly ScreenedBidder[];

  constructor() {
    super();
    this.bidders = [];
  }

  protected override draw(locale: Locale): unknown {
    // What a server wrote stays until the portal fills the table.
    if (this.bidders.length === 0 && this.written.length > 0) return nothing;
    return screeningTemplate(
      this.bidders,
      locale,
      ({ code, statement, result }) =>
        html`<credit-badge code=${code} statement=${statement ?? nothing} .result=${result ?? null}></credit-badge>`,
    );
  }
}
