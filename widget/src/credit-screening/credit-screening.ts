import type { LookupResult } from '@credit-lens/sdk/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { codeToShow } from '../credit-badge/code-to-show.ts';
import { WordedElement } from '../element/worded-element.ts';
import { chinese } from '../view/chinese.ts';
import type { Locale } from '../view/locale.ts';
import { elementWords } from '../view/words/element-words.ts';
import { screeningStyles } from './credit-screening.styles.ts';

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
    const words = elementWords[locale];
    return html`<table class="frame cl-tokens" lang=${locale}>
      <thead><tr><th scope="col">${words.company}</th><th scope="col">${words.code}</th><th scope="col">${words.record}</th></tr></thead>
      <tbody>${this.bidders.map(
        ({
          name,
          code,
          statement,
          result,
        }) => html`<tr><th scope="row">${chinese(name)}</th><td class="code">${codeToShow(code)}</td>
          <td><credit-badge code=${code} statement=${statement ?? nothing} .result=${result ?? null}></credit-badge></td></tr>`,
      )}</tbody>
    </table>`;
  }
}
