import type { ScopedContext } from './request-scope.ts';

/** What the address says (`?lang=zh`); else the language that comes first of the browser's. */
export function prefersChinese(c: ScopedContext): boolean {
  const asked = c.req.query('lang');
  if (asked !== undefined) return asked.startsWith('zh');
  return /^\s*zh\b/i.test(c.req.header('accept-language') ?? '');
}
