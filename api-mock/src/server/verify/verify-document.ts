import { html, raw } from 'hono/html';
import type { VerifyWords } from './words/verify-words.ts';

/** The verify page: all words stand in it, and what is checked is checked by the browser. Its first module is the one that runs. */
export function verifyDocument(words: VerifyWords, modules: readonly string[]): ReturnType<typeof html> {
  const { otherLanguage: other } = words;
  return html`<!doctype html>
<html lang="${words.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>${words.title} · Credit Lens 信用镜</title>
    <link rel="stylesheet" href="/docs/style.css" />
    <link rel="stylesheet" href="/verify/style.css" />
    ${modules.map((path) => html`<link rel="modulepreload" href="${path}" />`)}
    <script type="module" src="${modules[0]}"></script>
  </head>
  <body class="verify">
    <main>
      <p class="brand">Credit Lens <span class="brand-chinese" lang="zh-CN">信用镜</span></p>
      <p><a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a></p>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <form id="form">
        <label for="statement">${words.field}</label>
        <p id="hint">${words.hint}</p>
        <textarea id="statement" aria-describedby="hint" spellcheck="false" autocomplete="off" required></textarea>
        <button>${words.button}</button>
      </form>
      <div id="result" role="status"></div>
      <noscript><p>${words.needsScript}</p></noscript>
      <p>${words.limits}</p>
    </main>
    <script type="application/json" id="words">${raw(JSON.stringify(words).replaceAll('<', '\\u003c'))}</script>
  </body>
</html>`;
}
