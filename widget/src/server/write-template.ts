import { nothing } from 'lit-html';
import { escapeHtml } from './escape-html.ts';

/** HTML that was written already, every text in it escaped. */
export class WrittenHtml {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** A template of Lit with its values, as `html` and `svg` make it. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** An attribute that a value is about to fill, at the end of what was written: sign, name, quote, what stands before. */
const FILLED = /\s([.?@]?)([\w:-]+)=(["']?)([^"'<>]*)$/;

/**
 * Writes a template of the view as HTML, without a DOM: texts and attributes escaped, listeners and properties left out, for
 * they are the script's. Directives are not known, of which the view has none.
 */
export function writeTemplate(value: unknown): string {
  if (value === null || value === undefined || value === nothing) return '';
  if (value instanceof WrittenHtml) return value.html;
  if (Array.isArray(value)) return value.map(writeTemplate).join('');
  if (isTemplate(value)) return written(value);
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError('A value of a template is neither text nor a template: it cannot be written here');
  return escapeHtml(String(value));
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function written({ strings, values }: Template): string {
  let out = '';
  let left = '';
  strings.forEach((text, index) => {
    out += left !== '' && text.startsWith(left) ? text.slice(1) : text;
    left = '';
    if (index >= values.length) return;
    const value = values[index];
    const found = out.lastIndexOf('<') > out.lastIndexOf('>') ? FILLED.exec(out) : null;
    if (found === null) {
      out += writeTemplate(value);
      return;
    }
    const [whole, sign, name = '', quote = '', before = ''] = found;
    const isLeftOut = sign === '.' || sign === '@' || value === nothing || (sign === '?' && !value);
    if (isLeftOut || sign === '?') {
      out = out.slice(0, -whole.length) + (isLeftOut ? '' : ` ${name}`);
      left = quote;
    } else {
      const mark = quote === '' ? '"' : quote;
      out = `${out.slice(0, -whole.length)} ${name}=${mark}${before}${escapeHtml(String(value ?? ''))}${quote === '' ? mark : ''}`;
    }
  });
  return out;
}
