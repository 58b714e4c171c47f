import { CreditBadge } from './credit-badge/credit-badge.ts';

/** The tag under which the element stands in a page. */
const TAG = 'credit-badge';

/**
 * Registers `<credit-badge>`, unless something is registered under that name already: a second copy of the
 * bundle on the same page must not throw. Returns what stands under the name.
 */
export function defineCreditBadge(
  registry: CustomElementRegistry = customElements,
): CustomElementConstructor {
  if (!registry.get(TAG)) registry.define(TAG, CreditBadge);
  return registry.get(TAG) ?? CreditBadge;
}

defineCreditBadge();

export { CreditBadge };

declare global {
  interface HTMLElementTagNameMap {
    'credit-badge': CreditBadge;
  }
}
