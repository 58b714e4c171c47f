import { CASES } from '../cases/cases.ts';
import type { DrawnElement } from '../cases/workbench-case.ts';

/** BCP 47 tags of the languages that the elements speak. */
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr'] as const;
const THEMES = ['light', 'dark'] as const;

/** One state, in one language and theme. */
export interface Cell {
  readonly name: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly element: DrawnElement;
}

const STYLES = `
  body { margin: 24px; font: 14px/1.5 system-ui, sans-serif; }
  nav a { margin-inline-end: 16px; }
  section { padding: 16px; }
  section[data-theme=light] { background: #fff; color: #222; color-scheme: light; }
  section[data-theme=dark] { background: #16181c; color: #ddd; color-scheme: dark; }
  table { border-collapse: collapse; }
  th { text-align: start; font-weight: 400; }
  td, th { padding: 8px 12px; vertical-align: top; }
  td > div { inline-size: 400px; }
  [data-element=credit-badge] td > div { inline-size: 280px; }
`;

/** Draws all cases of an element; settles once each shows something. */
export async function drawWorkbench(tag: string, font: string | null): Promise<readonly Cell[]> {
  const cases = CASES[tag];
  if (cases === undefined)
    throw new Error(`No element ${tag} on the workbench. There are: ${Object.keys(CASES).join(', ')}.`);
  adopt(document, STYLES);
  document.title = `${tag} · Workbench · Credit Lens`;
  document.body.dataset['element'] = tag;
  document.body.append(links(), heading(tag));
  const cells = THEMES.flatMap((theme) => {
    const section = document.createElement('section');
    section.dataset['theme'] = theme;
    const table = document.createElement('table');
    section.append(table);
    document.body.append(section);
    headRow(table);
    return cases.flatMap(({ name, make }) => {
      const row = table.insertRow();
      row.append(Object.assign(document.createElement('th'), { textContent: name }));
      return LANGUAGES.map((language): Cell => {
        const element = make();
        const place = document.createElement('div');
        place.lang = language;
        place.append(element);
        row.insertCell().append(place);
        return { name, language, theme, element };
      });
    });
  });
  await Promise.all(cells.map(({ element }) => shown(element, font)));
  return cells;
}

function links(): HTMLElement {
  const nav = document.createElement('nav');
  for (const tag of Object.keys(CASES))
    nav.append(Object.assign(document.createElement('a'), { href: `?element=${tag}`, textContent: tag }));
  return nav;
}

function heading(tag: string): HTMLElement {
  return Object.assign(document.createElement('h1'), { textContent: `<${tag}>` });
}

function headRow(table: HTMLTableElement): void {
  const row = table.createTHead().insertRow();
  for (const text of ['', ...LANGUAGES])
    row.append(Object.assign(document.createElement('th'), { textContent: text }));
}

/** Waits for the frame in which the element, and those within it, have drawn what they say; words of a language load first. */
async function shown(element: DrawnElement, font: string | null): Promise<void> {
  while (element.renderRoot.textContent?.trim() === '') await new Promise(requestAnimationFrame);
  if (font !== null)
    adopt(element.renderRoot as ShadowRoot, `:host, * { font-family: "${font}" !important; }`);
  const inner = element.renderRoot.querySelectorAll<DrawnElement>('credit-badge');
  await Promise.all([...inner].map((badge) => shown(badge, font)));
}

function adopt(root: DocumentOrShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
