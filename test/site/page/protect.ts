import type { MiddlewareHandler } from 'hono';

/**
 * The policy under which both sites run: as strict as a careful operator's. Nothing inline, nothing from
 * elsewhere, and no connection but the one named: a badge draws what came with the page. `lit-html` is the name under
 * which Lit makes its templates.
 *
 * @param connections origins that scripts may ask: that of the issuer, for the keys that check a statement when a person
 * opens a card
 */
export function protect(connections: readonly string[] = []): MiddlewareHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    ...(connections.length === 0 ? [] : [`connect-src ${connections.join(' ')}`]),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-Content-Type-Options', 'nosniff');
  };
}
