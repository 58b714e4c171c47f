import type { CreditClient } from '@credit-lens/sdk';
import type { Candidate } from '@credit-lens/sdk/contract';
import type { PropertyDeclarations } from 'lit';
import { WordedElement } from '../element/worded-element.ts';
import type { Locale } from '../view/locale.ts';
import { phraseText } from '../view/phrase.ts';
import { elementWords } from '../view/words/element-words.ts';
import { searchStyles } from './credit-search.styles.ts';
import { searchTemplate } from './search-template.ts';

/** Where a search stands. */
type Search = 'idle' | 'searching' | 'failed' | readonly Candidate[];

/**
 * A field that finds companies by name: candidates only, never whether one is listed, for a name identifies nobody. It
 * asks when a person presses Enter or the button, and not while they type.
 *
 * @element credit-search
 * @fires {CustomEvent<Candidate>} credit-lens-choose - a person chose a candidate; `detail` has its code and name
 */
export class CreditSearch extends WordedElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed', delegatesFocus: true };
  static override styles = [WordedElement.styles, searchStyles];
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    search: { state: true },
    active: { state: true },
  };

  /** Who is asked: a client of the SDK, or whatever has its `search`. */
  declare client: Pick<CreditClient, 'search'> | null;
  /** @internal */
  declare search: Search;
  /** @internal Place of the candidate that the keyboard stands on; −1: none. */
  declare active: number;

  constructor() {
    super();
    this.client = null;
    this.search = 'idle';
    this.active = -1;
  }

  protected override draw(locale: Locale): unknown {
    return searchTemplate(locale, {
      candidates: typeof this.search === 'object' ? this.search : [],
      active: this.active,
      status: this.#status(locale),
      submit: this.#submit,
      typed: this.#typed,
      pressed: this.#pressed,
      choose: (candidate) => this.#choose(candidate),
    });
  }

  protected override updated(): void {
    // What a person typed before the script came.
    const typed = this.written.flatMap((node) =>
      node instanceof Element ? [...node.querySelectorAll('input')] : [],
    )[0]?.value;
    super.updated();
    if (typed && this.#input) this.#input.value = typed;
  }

  #status(locale: Locale): string {
    const words = elementWords[locale];
    if (this.search === 'idle') return '';
    if (this.search === 'searching') return words.searching;
    if (this.search === 'failed') return words.searchFailed;
    const { length: count } = this.search;
    if (count === 0) return words.candidatesNone;
    return count === 1 ? words.candidatesOne : phraseText(words.candidatesMany, { count });
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  readonly #typed = (): void => {
    this.search = 'idle';
    this.active = -1;
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const candidate = typeof this.search === 'object' ? this.search[this.active] : undefined;
    if (candidate) return this.#choose(candidate);
    const name = this.#input?.value.trim() ?? '';
    if (name === '' || !this.client) return;
    this.search = 'searching';
    this.active = -1;
    try {
      const { candidates } = await this.client.search({ name });
      // What was typed meanwhile is another question.
      if (this.search === 'searching') this.search = candidates;
    } catch (error) {
      this.search = 'failed';
      reportError(error);
    }
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const count = typeof this.search === 'object' ? this.search.length : 0;
    if (event.key === 'Escape') this.#typed();
    else if (count > 0 && event.key === 'ArrowDown') this.active = (this.active + 1) % count;
    else if (count > 0 && event.key === 'ArrowUp') this.active = (this.active <= 0 ? count : this.active) - 1;
    else return;
    event.preventDefault();
  };

  #choose(candidate: Candidate): void {
    if (this.#input) this.#input.value = candidate.name;
    this.#typed();
    this.dispatchEvent(
      new CustomEvent('credit-lens-choose', { detail: candidate, bubbles: true, composed: true }),
    );
  }
}
