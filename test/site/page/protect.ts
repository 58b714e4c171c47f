import type { MiddlewareHandler } from 'hono';

/**
 * The policy under which both sites run: as strict as a careful operator's. Nothing inline, nothing from
 * elsewhere, and no connection at all: a badge draws what came with the page. `lit-html` is the name under which
 * Lit makes its templates.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Puts the policy on every answer. */
export const protect: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  context.header('Referrer-Policy', 'no-referrer');
  context.header('X-Content-Type-Options', 'nosniff');
};
