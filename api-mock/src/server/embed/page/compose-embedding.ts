import { isFolderAddress, pinnedScript } from './pinned-script.ts';
import type { Release } from './release.ts';

/** What a marketplace chose on the page. */
export interface Choices {
  readonly element: 'badge' | 'card' | 'screening';
  /** Unified social credit code, as it was typed. */
  readonly code: string;
  /** Look of a badge; empty: a line. */
  readonly appearance: '' | 'compact' | 'detailed';
  /** BCP 47 tag; empty: that of the page. */
  readonly locale: string;
  /** Empty: the colour scheme of the page. */
  readonly theme: '' | 'light' | 'dark';
  /** How the statement comes: in an attribute, in one JSON block for the page, or from a route of the page's own server. */
  readonly source: 'attribute' | 'block' | 'route';
  /** Folder that the files are served from. */
  readonly base: string;
  /** Server whose keys check the statements. */
  readonly issuer: string;
  /** Whether every file is named with its hash. */
  readonly isPinned: boolean;
}

/** Stands where the marketplace's server writes what it minted. */
const PLACEHOLDER = 'STATEMENT';

const ROUTE = '/credit';

/** Writes what goes into the page. Texts are escaped: what was typed never becomes markup. */
export function composeEmbedding(choices: Choices, release: Release | null): string {
  const { element, source, locale, theme, issuer } = choices;
  const settings = written({
    issuer,
    locale: locale || null,
    theme: theme || null,
    route: source === 'route' ? ROUTE : null,
  });
  const block =
    source === 'block' && element !== 'screening'
      ? [`<script type="application/json" data-credit-lens-results>["${PLACEHOLDER}"]</script>`]
      : [];
  const lines = [`<credit-lens-config${settings}>`, `  ${tagOf(choices)}`, '</credit-lens-config>'];
  return [...scripts(choices, release), ...block, ...lines, ...filling(choices)].join('\n');
}

function scripts({ element, base, isPinned }: Choices, release: Release | null): string[] {
  const entry = element === 'badge' ? 'credit-badge.js' : 'credit-lens-elements.js';
  const folder = isFolderAddress(base) ? base : '/credit-lens/';
  if (!isPinned || release === null) return [`<script type="module" src="${folder}${entry}"></script>`];
  const { map, script } = pinnedScript(release, folder, entry);
  return map === '' ? [script] : [`<script type="importmap">${map}</script>`, script];
}

function tagOf({ element, code, appearance, source }: Choices): string {
  if (element === 'screening') return '<credit-screening></credit-screening>';
  const attributes = written({
    code: code.trim(),
    statement: source === 'attribute' ? PLACEHOLDER : null,
    appearance: element === 'badge' ? appearance || null : null,
  });
  return `<credit-${element}${attributes}></credit-${element}>`;
}

/** A table is filled by a script of the portal's own, which a strict policy wants in a file. */
function filling({ element, code, source }: Choices): string[] {
  if (element !== 'screening') return [];
  const bidder = { name: '…', code: code.trim(), ...(source === 'route' ? {} : { statement: PLACEHOLDER }) };
  const json = JSON.stringify([bidder]).replaceAll('<', '\\u003c');
  return [
    '<script type="module">',
    `  document.querySelector('credit-screening').bidders = ${json};`,
    '</script>',
  ];
}

function written(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
