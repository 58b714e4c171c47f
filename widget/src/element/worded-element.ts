import { adoptStyles, type CSSResultGroup, LitElement, nothing } from 'lit';
import { nearestLanguage } from '../credit-badge/nearest-language.ts';
import type { Locale } from '../view/locale.ts';
import { elementStyles } from './element.styles.ts';

/** An element in a closed root that is drawn once the words of its language, and what draws it, are there. */
export abstract class WordedElement extends LitElement {
  /** Version of the package that this class came with. */
  static readonly version = '0.1.0';
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };
  static override styles: CSSResultGroup = elementStyles;

  /** What a server wrote into the declared root: it stays until there is something to draw in its place. */
  protected written: readonly ChildNode[] = [];
  #isDrawn = false;

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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A closed root that a server declared is in nobody else's hands, and to attach one anew would empty it.
    const declared = this.attachInternals().shadowRoot;
    if (declared === null) return super.createRenderRoot();
    this.written = [...declared.childNodes];
    adoptStyles(declared, (this.constructor as typeof LitElement).elementStyles);
    return declared;
  }

  protected override render(): unknown {
    const locale = nearestLanguage(this);
    const loading = this.load(locale);
    loading?.then(() => this.requestUpdate(), reportError);
    const drawn = loading === null ? this.draw(locale) : nothing;
    this.#isDrawn = drawn !== nothing;
    return drawn;
  }

  protected override updated(): void {
    if (!this.#isDrawn) return;
    for (const node of this.written) node.remove();
    this.written = [];
  }

  /** Styles that came along with what draws the element. */
  protected adopt(sheet: CSSStyleSheet): void {
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }
}
