/** The script of the embed page. It runs in a browser; the server strips its types. */
import type { EmbedWords } from '../words/embed-words.ts';
import { type Choices, composeEmbedding } from './compose-embedding.ts';
import { drawPreview } from './draw-preview.ts';
import { isFolderAddress } from './pinned-script.ts';
import type { Release } from './release.ts';

const words = dataOf<EmbedWords>('words');
const release = dataOf<Release | null>('release');
const form = byId<HTMLFormElement>('form');
const base = byId<HTMLInputElement>('base');
const lines = byId<HTMLTextAreaElement>('lines');
const copied = byId('copied');
const preview = byId('preview');
const previewed = byId('previewed');

/** The answer shown in the preview, fetched when a person asks for it, and redrawn without asking again. */
let answer: unknown = null;
/** Counts what was asked for, so that a slow answer never takes the place of a later one. */
let latest = 0;

form.addEventListener('input', write);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (release !== null) void show();
});
byId('copy').addEventListener('click', () => void copy());
write();
if (release !== null) void show();

function chosen(): Choices {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '');
  return {
    element: text('element') as Choices['element'],
    code: text('code'),
    appearance: text('appearance') as Choices['appearance'],
    locale: text('locale'),
    theme: text('theme') as Choices['theme'],
    source: text('source') as Choices['source'],
    base: text('base'),
    issuer: location.origin,
    isPinned: data.has('pinned'),
  };
}

function write(): void {
  const choices = chosen();
  byId<HTMLFieldSetElement>('looks').disabled = choices.element !== 'badge';
  base.setCustomValidity(isFolderAddress(choices.base) ? '' : words.baseWrong);
  lines.value = composeEmbedding(choices, release);
  copied.textContent = '';
  if (answer !== null) drawPreview(preview, choices, answer);
}

/** Asks this server about the company: the one request of the page that names one, and only when told to. */
async function show(): Promise<void> {
  const turn = ++latest;
  previewed.textContent = words.asking;
  const found = await answerOn(chosen().code.trim()).catch(() => null);
  if (turn !== latest) return;
  answer = found;
  previewed.textContent = found === null ? words.notAnswered : '';
  if (found === null) preview.replaceChildren();
  else drawPreview(preview, chosen(), found);
}

async function answerOn(code: string): Promise<unknown> {
  if (code === '') return null;
  const response = await fetch(`/v1/entities/${encodeURIComponent(code)}`, { credentials: 'omit' });
  return response.ok ? response.json() : null;
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(lines.value);
    copied.textContent = words.copied;
  } catch {
    // Not allowed here: the person copies what is selected.
    lines.focus();
    lines.select();
    copied.textContent = words.selected;
  }
}

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

function dataOf<Data>(id: string): Data {
  return JSON.parse(byId(id).textContent ?? '') as Data;
}
