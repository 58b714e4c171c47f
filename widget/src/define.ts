import { CreditBadge } from './credit-badge/credit-badge.ts';
import { CreditLensConfig } from './credit-lens-config/credit-lens-config.ts';
import { defineOnce } from './element/define-once.ts';

/**
 * Registers `<credit-badge>`, unless something is registered under that name already: a second copy of the
 * bundle on the same page must not throw. Returns what stands under the name.
 */
export function defineCreditBadge(
  registry: CustomElementRegistry = customElements,
): CustomElementConstructor {
  defineOnce('credit-lens-config', CreditLensConfig, registry);
  return defineOnce('credit-badge', CreditBadge, registry);
}

defineCreditBadge();

export { CreditBadge, CreditLensConfig };

declare global {
  interface HTMLElementTagNameMap {
    'credit-badge': CreditBadge;
    'credit-lens-config': CreditLensConfig;
  }
}
