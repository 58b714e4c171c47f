import { globSync, readFileSync } from 'node:fs';

/** A name with its meaning, and its type where it has one. */
export interface Described {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** What the comment over the class of an element says. */
export interface DescribedElement {
  readonly tag: string;
  readonly className: string;
  /** File of the class, from the package. */
  readonly file: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly properties: readonly Described[];
  readonly events: readonly Described[];
  readonly parts: readonly Described[];
  readonly slots: readonly Described[];
}

const CLASS = /\/\*\*((?:(?!\*\/)[\s\S])*@element ([\w-]+)(?:(?!\*\/)[\s\S])*)\*\/\s*export class (\w+)/;
const PROPERTY = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:declare (\w+): ([^;]+);|get (\w+)\(\): ([^{]+) \{)/g;

/** All elements of the package, by tag. Throws where an element says too little of itself. */
export function readElements(root: string): DescribedElement[] {
  return globSync('src/*/*.ts', { cwd: root, exclude: (name) => name.endsWith('.test.ts') })
    .map((file) => readElement(file.replaceAll('\\', '/'), readFileSync(`${root}/${file}`, 'utf8')))
    .filter((element) => element !== null)
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function readElement(file: string, source: string): DescribedElement | null {
  const [whole = '', comment = '', tag = '', className = ''] = CLASS.exec(source) ?? [];
  if (tag === '') return null;
  const text = plain(comment);
  const description = text.slice(0, text.indexOf('@')).replace(/\s+/g, ' ').trim();
  if (description === '') throw new Error(`${file}: say over the class what <${tag}> is.`);
  const body = source.slice(source.indexOf(whole) + whole.length);
  return {
    tag,
    className,
    file,
    description,
    attributes: tagged(text, 'attr'),
    properties: [...body.matchAll(PROPERTY)].flatMap(
      ([, said = '', field, fieldType, getter, getterType]) => {
        const name = field ?? getter ?? '';
        const isPublic =
          !said.includes('@internal') && (field !== undefined || body.includes(`set ${name}(`));
        const type = (fieldType ?? getterType ?? '').trim();
        return isPublic ? [{ name, type, description: plain(said).replace(/\s+/g, ' ').trim() }] : [];
      },
    ),
    events: tagged(text, 'fires'),
    parts: tagged(text, 'csspart'),
    slots: tagged(text, 'slot'),
  };
}

function plain(comment: string): string {
  return comment.replace(/^\s*\* ?/gm, '');
}

function tagged(text: string, tag: string): Described[] {
  const lines = text.matchAll(new RegExp(`^@${tag}(?: \\{(.+?)\\})?(?: ([\\w-]+))? - (.+)$`, 'gm'));
  return [...lines].map(([, type = '', name = '', description = '']) => ({ name, type, description }));
}
