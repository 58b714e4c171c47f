import { html } from 'hono/html';
import type { Markup } from '../../page/markup.ts';

/** A price in yuan, with the part after the point set small. */
export function price(yuan: number): Markup {
  const [whole, part] = yuan.toFixed(2).split('.');
  return html`<span class="price"><small>¥</small>${whole}<small>.${part}</small></span>`;
}

/** Pieces sold as shops round them, with the Chinese unit: 8600 stays, from 10,000 on in ten thousands. */
export function soldCount(count: number, language: 'zh-CN' | 'en'): string {
  if (language === 'en') return count.toLocaleString('en-GB');
  return count >= 10_000 ? `${(count / 10_000).toFixed(1).replace('.0', '')} 万件` : `${count} 件`;
}
