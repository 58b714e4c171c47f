import type { EmbedWords } from './embed-words.ts';

/** English. */
export const en: EmbedWords = {
  lang: 'en',
  title: 'Embed the badge',
  lead: 'Choose what your page shows beside a company, and take the lines. Your own server mints the statement with its key and writes it into the page, so no visit of your shoppers is reported to anyone.',
  otherLanguage: { name: '中文', lang: 'zh-CN', href: '/embed?lang=zh' },
  needsScript: 'The lines are written in the browser, which needs JavaScript.',
  code: 'Unified social credit code',
  codeHint:
    'Eighteen characters. The lines carry it as you type it; this server is asked about it when you press the button.',
  element: 'Element',
  elements: {
    badge: 'Badge, which opens a card',
    card: 'Card, the whole answer in the page',
    screening: 'Table of bidders',
  },
  look: 'Look of the badge',
  looks: { inline: 'A line', compact: 'The drawing alone', detailed: 'With the day of the answer' },
  language: 'Language',
  languageOfPage: 'That of the page',
  theme: 'Colours',
  themes: { page: 'Those of the page', light: 'Light', dark: 'Dark' },
  source: 'Where the statement comes from',
  sources: {
    attribute: 'In the attribute of the element',
    block: 'In one JSON block for all of the page',
    route: 'From a route of your own server, for pages drawn in the browser',
  },
  base: 'Where you serve the files',
  baseHint: 'Such as /credit-lens/ of your own server, or https://cdn.example/credit-lens/0.1.0/',
  baseWrong: 'Begin with https:// or / and end with a slash.',
  pinned: 'Name every file with its hash (release {version}), so that a changed file does not run',
  show: 'Show the preview',
  lines: 'Lines for your page',
  linesHint: 'In place of STATEMENT your server writes what it minted for the origin of your page.',
  copy: 'Copy the lines',
  copied: 'Copied.',
  selected: 'Selected: copy it with your keyboard.',
  preview: 'Preview',
  previewMeans:
    'Drawn with an answer of this server. On your page it is drawn with a statement, which says who was listed where, by whom and since when.',
  asking: 'Asking this server …',
  notAnswered: 'This server gave no answer about that code, which says nothing about the company.',
  notBuilt: 'No preview: this server was not given the files of the badge.',
  witnesses:
    'A page owns its own pixels and can always paint a false badge. What does not hang on the page are the verify page and the browser extension.',
};
