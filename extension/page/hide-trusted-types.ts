/**
 * Imported before anything else of the page script. The template library makes a Trusted Types policy as it loads;
 * a page whose policy allows none would have that refused, and its server told of it. This world of the page is the
 * extension's own: here the page's rules about markup do not hold, and the page sees nothing of this property.
 */
Object.defineProperty(globalThis, 'trustedTypes', { value: undefined, configurable: true });

export {};
