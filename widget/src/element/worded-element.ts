import { type CSSResultGroup, LitElement, nothing } from 'lit';
import { nearestLanguage } from '../credit-badge/nearest-language.ts';
import type { Locale } from '../view/locale.ts';
import { elementStyles } from './element.styles.ts';

/** An element in a closed root that is drawn once the words of its language, and what draws it, are there. */
export abstract class WordedElement extends LitElement {
  /** Version of the package that this class came with. */
  static readonly version = '0.1.0';
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };
  static override styles: CSSResultGroup = elementStyles;

  /** What is drawn, in a language for which all is loaded. */
  protected abstract draw(locale: Locale): unknown;

  /** Loads what it takes to draw; null where that is there already. */
  protected load(_locale: Locale): Promise<unknown> | null {
    return null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override render(): unknown {
    const locale = nearestLanguage(this);
    const loading = this.load(locale);
    if (loading === null) return this.draw(locale);
    loading.then(() => this.requestUpdate(), reportError);
    return nothing;
  }

  /** Styles that came along with what draws the element. */
  protected adopt(sheet: CSSStyleSheet): void {
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }
}
