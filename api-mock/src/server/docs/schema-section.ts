import { html } from 'hono/html';
import type { ShownSchema } from './contract-document.ts';
import { type Html, prose } from './prose.ts';

/** A named schema with its fields, under an anchor that types link to. */
export function schemaSection(name: string, schema: ShownSchema): Html {
  const variants = schema.oneOf ?? schema.anyOf;
  return html`<section class="schema" id="schema-${name}">
    <h3><a href="#schema-${name}">${name}</a></h3>
    ${schema.description === undefined ? '' : html`<p>${prose(schema.description)}</p>`}
    ${variants === undefined ? '' : html`<p>One of ${variants.map((one) => html`<span class="variant">${typeOf(one)}</span> `)}</p>`}
    ${schema.properties === undefined && variants === undefined ? html`<p>${typeOf(schema)} ${limitsOf(schema)}</p>` : ''}
    ${schema.properties === undefined ? '' : fields(schema)}
  </section>`;
}

/** The type of a value in words, with a link where it has a name. */
export function typeOf(schema: ShownSchema): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return html`<a class="type" href="#schema-${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`;
  if (schema.enum !== undefined)
    return html`${schema.enum.map((value, place) => html`${place > 0 ? ' | ' : ''}<code>${value}</code>`)}`;
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined)
    return html`${variants.map((one, place) => html`${place > 0 ? ' or ' : ''}${typeOf(one)}`)}`;
  if (schema.type === 'array')
    return html`list of ${schema.items === undefined ? 'values' : typeOf(schema.items)}`;
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['any']);
  const name = types.join(' or ');
  return html`<span class="type">${schema.format === undefined ? name : `${name} (${schema.format})`}</span>`;
}

/** The limits of a value, as far as a reader needs them. */
export function limitsOf(schema: ShownSchema): Html {
  const limits = [
    between(schema.minimum, schema.maximum, ''),
    between(schema.minLength, schema.maxLength, ' characters'),
    between(schema.minItems, schema.maxItems, ' items'),
    schema.default === undefined
      ? ''
      : `default ${typeof schema.default === 'object' ? JSON.stringify(schema.default) : schema.default}`,
  ].filter((limit) => limit !== '');
  const pattern = schema.pattern === undefined ? '' : html` <code class="pattern">${schema.pattern}</code>`;
  const example = schema.examples?.[0];
  return html`${limits.length > 0 ? html`<span class="limit">${limits.join(', ')}</span>` : ''}${
    schema.format === undefined ? pattern : ''
  }${example === undefined ? '' : html` <span class="limit">such as <code>${example}</code></span>`}`;
}

function between(least: number | undefined, most: number | undefined, unit: string): string {
  const bounded = most !== undefined && most < Number.MAX_SAFE_INTEGER;
  if (least !== undefined && bounded) return `${least} to ${most}${unit}`;
  if (bounded) return `at most ${most}${unit}`;
  return least === undefined ? '' : `at least ${least}${least === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** Nested objects without a name of their own are shown in place, one level deeper. */
function fields(schema: ShownSchema): Html {
  const required = new Set(schema.required);
  return html`<dl class="fields">
    ${Object.entries(schema.properties ?? {}).map(
      ([name, field]) => html`<dt>
          <code>${name}</code>${required.has(name) ? '' : html` <span class="optional">optional</span>`}
        </dt>
        <dd>
          ${field.properties === undefined ? typeOf(field) : 'object'} ${limitsOf(field)}
          ${field.description === undefined ? '' : html`<p>${prose(field.description)}</p>`}
          ${field.properties === undefined ? '' : fields(field)}
          ${(field.anyOf ?? field.oneOf ?? []).map((one) => (one.properties === undefined ? '' : fields(one)))}
          ${field.items?.properties === undefined ? '' : fields(field.items)}
        </dd>`,
    )}
  </dl>`;
}
