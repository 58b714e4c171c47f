import { html, raw } from 'hono/html';
import type { Release } from './page/release.ts';
import type { EmbedWords } from './words/embed-words.ts';

/** What the page is written from. */
interface EmbedDocument {
  readonly words: EmbedWords;
  /** Paths of the page's modules; the first is the one that runs. */
  readonly modules: readonly string[];
  /** Null: there are no files of the badge, and so neither preview nor hashes. */
  readonly release: Release | null;
  /** An invented firm to begin with. */
  readonly code: string;
}

type Html = ReturnType<typeof html>;

/** Languages of the elements, each by its own name. */
const LANGUAGES = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  de: 'Deutsch',
  fr: 'Français',
};

/** The embed page: a form, the lines it comes to, and the element as it would be drawn. */
export function embedDocument({ words, modules, release, code }: EmbedDocument): Html {
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
    <link rel="stylesheet" href="/embed/style.css" />
    ${modules.map((path) => html`<link rel="modulepreload" href="${path}" />`)}
    ${release === null ? '' : html`<script type="module" src="/embed/badge/credit-lens-elements.js"></script>`}
    <script type="module" src="${modules[0]}"></script>
  </head>
  <body class="verify embed">
    <main>
      <p class="brand">Credit Lens <span class="brand-chinese" lang="zh-CN">信用镜</span></p>
      <p><a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a></p>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <form id="form">
        <label for="code">${words.code}</label>
        <p class="hint" id="code-hint">${words.codeHint}</p>
        <input id="code" name="code" value="${code}" required maxlength="40" spellcheck="false" autocomplete="off" aria-describedby="code-hint" />
        <fieldset>
          <legend>${words.element}</legend>
          ${radios('element', words.elements, 'badge')}
        </fieldset>
        <fieldset id="looks">
          <legend>${words.look}</legend>
          ${radios('appearance', { '': words.looks.inline, compact: words.looks.compact, detailed: words.looks.detailed }, '')}
        </fieldset>
        <fieldset>
          <legend>${words.source}</legend>
          ${radios('source', words.sources, 'attribute')}
        </fieldset>
        <label for="locale">${words.language}</label>
        <select id="locale" name="locale">
          <option value="">${words.languageOfPage}</option>
          ${Object.entries(LANGUAGES).map(([tag, name]) => html`<option value="${tag}" lang="${tag}">${name}</option>`)}
        </select>
        <label for="theme">${words.theme}</label>
        <select id="theme" name="theme">
          <option value="">${words.themes.page}</option>
          <option value="light">${words.themes.light}</option>
          <option value="dark">${words.themes.dark}</option>
        </select>
        <label for="base">${words.base}</label>
        <p class="hint" id="base-hint">${words.baseHint}</p>
        <input id="base" name="base" value="/credit-lens/" required spellcheck="false" autocomplete="off" aria-describedby="base-hint" />
        ${release === null ? '' : pinning(words, release)}
        ${release === null ? '' : html`<button>${words.show}</button>`}
      </form>
      <h2 id="lines-title">${words.lines}</h2>
      <p class="hint" id="lines-hint">${words.linesHint}</p>
      <textarea id="lines" readonly spellcheck="false" aria-labelledby="lines-title" aria-describedby="lines-hint"></textarea>
      <button id="copy" type="button">${words.copy}</button>
      <p id="copied" role="status"></p>
      <h2>${words.preview}</h2>
      <p class="hint">${release === null ? words.notBuilt : words.previewMeans}</p>
      <p id="previewed" role="status"></p>
      <div id="preview"></div>
      <noscript><p>${words.needsScript}</p></noscript>
      <p>${words.witnesses} <a href="/verify">/verify</a></p>
    </main>
    ${data('words', words)} ${data('release', release)}
  </body>
</html>`;
}

function radios(name: string, choices: Readonly<Record<string, string>>, chosen: string): Html[] {
  return Object.entries(choices).map(
    ([value, text]) =>
      html`<label class="choice"><input type="radio" name="${name}" value="${value}" ${value === chosen ? raw('checked') : ''} /> ${text}</label>`,
  );
}

function pinning(words: EmbedWords, { version }: Release): Html {
  const text = words.pinned.replace('{version}', version);
  return html`<label class="choice"><input type="checkbox" name="pinned" /> ${text}</label>`;
}

/** JSON in which no text can end the script. */
function data(id: string, value: unknown): Html {
  return html`<script type="application/json" id="${id}">${raw(JSON.stringify(value).replaceAll('<', '\\u003c'))}</script>`;
}
