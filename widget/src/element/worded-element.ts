import { LitElement, nothing, unsafeCSS } from 'lit';
import { nearestLanguage } from '../credit-badge/nearest-language.ts';
import type { Locale } from '../view/locale.ts';
import { viewStyles } from '../view/styles/view-styles.ts';
import { loadWords } from '../view/words/load-words.ts';
import { hasWords } from '../view/words/words-of.ts';
import { elementStyles } from './element.styles.ts';

/** An element in a closed root that is drawn once the words of its language are there. */
export abstract class WordedElement extends LitElement {
  /** Version of the package that this class came with. */
  static readonly version = '0.1.0';
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };
  static override styles = [unsafeCSS(viewStyles), elementStyles];

  /** What is drawn, in a language whose words are loaded. */
  protected abstract draw(locale: Locale): unknown;

  /** Whether all words are loaded. */
  protected hasWords(locale: Locale): boolean {
    return hasWords(locale);
  }

  /** Loads them. */
  protected async loadWords(locale: Locale): Promise<void> {
    await loadWords(locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override render(): unknown {
    const locale = nearestLanguage(this);
    if (this.hasWords(locale)) return this.draw(locale);
    this.loadWords(locale).then(() => this.requestUpdate(), reportError);
    return nothing;
  }
}
