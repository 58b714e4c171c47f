import { raw } from 'hono/html';
import type { Markup } from './markup.ts';

/** JSON to stand inside a script element: no character in it can end the element or open a comment. */
export function dataBlock(value: unknown): Markup {
  return raw(
    JSON.stringify(value)
      .replaceAll('<', '\\u003c')
      .replaceAll('>', '\\u003e')
      .replaceAll('&', '\\u0026')
      .replaceAll('\u2028', '\\u2028')
      .replaceAll('\u2029', '\\u2029'),
  );
}
