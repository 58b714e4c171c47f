import { GENERATED, reactTypes, svelteTypes, vueTypes } from './framework-types.ts';
import type { Described, DescribedElement } from './read-elements.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const choices = (type: string): string[] => [...type.matchAll(/"([^"]+)"/g)].map(([, value = '']) => value);

/** Every file that is made from what the elements say of themselves, by its place in the repository. */
export function elementFiles(elements: readonly DescribedElement[]): Readonly<Record<string, string>> {
  return {
    'widget/custom-elements.json': manifest(elements),
    'widget/html-custom-data.json': editorData(elements),
    'widget/types/react.d.ts': reactTypes(elements),
    'widget/types/vue.d.ts': vueTypes(elements),
    'widget/types/svelte.d.ts': svelteTypes(elements),
    'docs/badge-elements.md': reference(elements),
  };
}

/** A manifest after custom-elements-manifest, schema version 1.0.0. */
function manifest(elements: readonly DescribedElement[]): string {
  const modules = elements.map(
    ({ tag, className, file, description, attributes, properties, events, parts, slots }) => ({
      kind: 'javascript-module',
      path: file.replace(/^src/, 'dist').replace(/\.ts$/, '.js'),
      declarations: [
        {
          kind: 'class',
          customElement: true,
          name: className,
          tagName: tag,
          description,
          attributes: attributes.map(({ name, type, description: said }) => ({
            name,
            type: { text: type },
            description: said,
          })),
          members: properties.map(({ name, type, description: said }) => ({
            kind: 'field',
            name,
            type: { text: type },
            description: said,
          })),
          events: events.map(({ name, type, description: said }) => ({
            name,
            type: { text: type },
            description: said,
          })),
          cssParts: parts.map(({ name, description: said }) => ({ name, description: said })),
          slots: slots.map(({ name, description: said }) => ({ name, description: said })),
        },
      ],
      exports: [{ kind: 'js', name: className, declaration: { name: className } }],
    }),
  );
  return json({ schemaVersion: '1.0.0', readme: 'README.md', modules });
}

/** Custom data for HTML in Visual Studio Code, version 1.1. */
function editorData(elements: readonly DescribedElement[]): string {
  return json({
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map(({ name, type, description: said }) => {
        const values = choices(type).map((value) => ({ name: value }));
        return { name, description: said, ...(values.length === 0 ? {} : { values }) };
      }),
    })),
  });
}

function reference(elements: readonly DescribedElement[]): string {
  const table = (title: string, rows: readonly Described[]): string =>
    rows.length === 0
      ? ''
      : `\n| ${title} | type | |\n|---|---|---|\n${rows.map(({ name, type, description }) => `| ${name === '' ? '(default)' : `\`${name}\``} | ${type === '' ? '' : `\`${type.replaceAll('|', '\\|')}\``} | ${description} |`).join('\n')}\n`;
  const sections = elements.map(
    ({ tag, description, attributes, properties, events, parts, slots }) =>
      `## \`<${tag}>\`\n\n${description}\n${table('attribute', attributes)}${table('property', properties)}${table('event', events)}${table('part', parts)}${table('slot', slots)}`,
  );
  return `# Elements\n\n<!-- ${GENERATED} -->\n\nHow to embed them: [badge.md](badge.md).\n\n${sections.join('\n')}`;
}
