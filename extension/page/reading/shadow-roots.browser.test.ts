import { afterEach, expect, it, vi } from 'vitest';
import type { Mention } from './mention.ts';
import { createPageReader, type PageReader } from './page-reader.ts';
import { checkRange } from './test-page.ts';

const CODE = '91330106FAKE000133';
const NAME = '子虚商贸有限公司';
const OTHER = '乌有商贸有限公司';

let reader: PageReader | null = null;
afterEach(() => {
  reader?.stop();
  document.body.replaceChildren();
});

function read(ignore: (node: Node) => boolean = () => false): () => string[] {
  const present = new Set<Mention>();
  reader = createPageReader({
    document,
    ignore,
    onMentions: (added) => {
      for (const mention of added) {
        checkRange(mention);
        present.add(mention);
      }
    },
    onGone: (gone) => {
      for (const mention of gone) present.delete(mention);
    },
  });
  reader.start();
  return () => [...present].map(({ key }) => key);
}

function host(markup: string, parent: Node = document.body, mode: ShadowRootMode = 'open'): ShadowRoot {
  const element = parent.appendChild(document.createElement('div'));
  const root = element.attachShadow({ mode });
  root.innerHTML = markup;
  return root;
}

const becomes = (actual: () => string[], expected: string[]): Promise<void> =>
  vi.waitFor(() => expect(actual().toSorted()).toEqual(expected.toSorted()), {
    timeout: 10_000,
    interval: 20,
  });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('open shadow roots are read, nested ones too, and what is added to them later', async () => {
  const outer = host(`<p>企业名称：${NAME}</p>`);
  const inner = host(`<p>${CODE}</p>`, outer);
  const present = read();
  await becomes(present, [NAME, CODE]);
  inner.append(document.createElement('p'));
  (inner.lastChild as Element).textContent = OTHER;
  await becomes(present, [NAME, CODE, OTHER]);
  outer.host.remove();
  await becomes(present, []);
});

it('a root that an element of the page gets later is read', async () => {
  const element = document.body.appendChild(document.createElement('late-seller'));
  const present = read();
  await pause(300);
  element.attachShadow({ mode: 'open' }).innerHTML = `<p>${NAME}</p>`;
  await becomes(present, [NAME]);
});

it('a root that arrives with an added subtree is read', async () => {
  const present = read();
  await pause(200);
  const part = document.createElement('section');
  host(`<p>${NAME}</p>`, part);
  document.body.append(part);
  await becomes(present, [NAME]);
});

it('closed roots, roots in text that a person writes, and what is to be ignored are left alone', async () => {
  host(`<p>${CODE}</p>`, document.body, 'closed');
  const editor = document.body.appendChild(document.createElement('div'));
  editor.setAttribute('contenteditable', '');
  host(`<p>${NAME}</p>`, editor);
  const ours = host(`<p>${NAME}</p>`).host;
  host(`<p>${OTHER}</p>`);
  const present = read((node) => node === ours);
  await becomes(present, [OTHER]);
  await pause(300);
  expect(present()).toEqual([OTHER]);
});
