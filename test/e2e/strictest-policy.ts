/** The strictest policy under which a page still runs scripts and has styles of its own. */
export const STRICTEST_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Runs first in a page: notes what the policy forbade, but for the icon that the browser itself asks for. */
export const WATCH_POLICY = `globalThis.violations = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  if (!blockedURI.endsWith('/favicon.ico')) violations.push([violatedDirective, blockedURI, sample].join(' '));
});`;

/** The answer of a page in Firefox to what was forbidden in it so far. */
export const READ_VIOLATIONS = 'return [...window.wrappedJSObject.violations];';
