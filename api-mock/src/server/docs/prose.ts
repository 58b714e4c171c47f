import { html, raw } from 'hono/html';

/** What the templates of the reference give: text that is already escaped. */
export type Html = ReturnType<typeof html>;

/** Runs of Chinese, with the punctuation that belongs to them. */
const CHINESE = /[\u3400-\u9fff\uf900-\ufaff][\u3000-\u303f\u3400-\u9fff\uff00-\uffef]*/g;

/** Text of the contract as prose: Chinese terms carry their language, and backticks make code. */
export function prose(text: string): Html {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return html`${raw(
    escaped
      .replace(/`([^`]+)`/g, '<code>$1</code>')
      .replace(CHINESE, (chinese) => `<span lang="zh-CN">${chinese}</span>`),
  )}`;
}
