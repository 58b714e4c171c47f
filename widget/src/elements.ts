import { CreditCard } from './credit-card/credit-card.ts';
import { CreditFile } from './credit-file/credit-file.ts';
import { CreditScreening, type ScreenedBidder } from './credit-screening/credit-screening.ts';
import { CreditSearch } from './credit-search/credit-search.ts';
import { CreditBadge, CreditLensConfig, defineCreditBadge } from './define.ts';
import { defineOnce } from './element/define-once.ts';

/** Registers all elements, each unless something stands under its name already. */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  defineCreditBadge(registry);
  defineOnce('credit-card', CreditCard, registry);
  defineOnce('credit-file', CreditFile, registry);
  defineOnce('credit-search', CreditSearch, registry);
  defineOnce('credit-screening', CreditScreening, registry);
}

defineElements();

export {
  CreditBadge,
  CreditCard,
  CreditFile,
  CreditLensConfig,
  CreditScreening,
  CreditSearch,
  type ScreenedBidder,
};

declare global {
  interface HTMLElementTagNameMap {
    'credit-card': CreditCard;
    'credit-file': CreditFile;
    'credit-search': CreditSearch;
    'credit-screening': CreditScreening;
  }
}
