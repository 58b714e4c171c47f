import type { EntryPoint } from '../public-names/entry-points.ts';
import type { DocumentationTag, PublicMember, PublicName } from '../public-names/public-name.ts';
import type { Anchors } from './anchors.ts';
import { linkedText, namesWithin } from './linked-text.ts';

/** How a tag reads on a page. What stands in no row here is not shown. */
const TAGS: Readonly<Record<string, string>> = {
  param: 'Parameter',
  returns: 'Returns',
  throws: 'Throws',
  default: 'Default:',
};

/** What a page says of one name. */
export function describeName(name: PublicName, anchors: Anchors, from: EntryPoint): string {
  const link = (text: string) => linkedText(text, anchors, from, name.name);
  const { declaration, members } = name;
  const code = [declaration, ...members.map(({ signature }) => signature)].join('\n');
  const uses = namesWithin(code, anchors, from, name.name);
  const parts = [
    `## \`${name.name}\``,
    `\`\`\`ts\n${declaration}\n\`\`\``,
    link(name.text),
    name.tags.flatMap((tag) => tagLines(tag, link)).join('\n'),
    members.map((member) => memberLines(member, link)).join('\n'),
    uses.length === 0 ? '' : `See ${uses.join(', ')}.`,
    ...name.tags.filter((tag) => tag.name === 'example').map(({ text }) => `\`\`\`ts\n${text}\n\`\`\``),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function tagLines({ name, text }: DocumentationTag, link: (text: string) => string): string[] {
  const said = TAGS[name];
  return said === undefined ? [] : [`- ${said} ${indented(link(nameInCode(name, text)))}`];
}

/** The comment of a parameter begins with its name, that of an error with its class. */
function nameInCode(tag: string, text: string): string {
  if (tag === 'param') return text.replace(/^([\w.]+)\s/, '`$1`: ');
  return tag === 'throws' ? text.replace(/^[A-Z]\w+/, '`$&`') : text;
}

/** A member of one line stands in its bullet; a longer one follows its name and comment. */
function memberLines({ name, signature, text, tags }: PublicMember, link: (text: string) => string): string {
  const isLong = signature.includes('\n');
  const details = tags.flatMap((tag) => tagLines(tag, link)).map((line) => line.replace(/^- /, ''));
  const said = [link(text), ...details].filter((part) => part !== '').join(' ');
  const head = `- \`${isLong ? name : signature}\`${said === '' ? '' : `: ${indented(said)}`}`;
  return isLong ? `${head}\n\n  \`\`\`ts\n  ${indented(dedented(signature))}\n  \`\`\`\n` : head;
}

/** Lines after the first stand under the first of a list item. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n  ').replaceAll('\n  \n', '\n\n');
}

/** A member stands two columns in, where it was declared. */
function dedented(text: string): string {
  return text.replaceAll('\n  ', '\n');
}
