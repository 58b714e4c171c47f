/** The part of JSON Schema (draft 2020-12) that the schema of adapters uses. */
interface Schema {
  readonly [keyword: string]: unknown;
}

/** Keywords that only explain. */
const EXPLAIN = ['$schema', '$id', '$defs', 'title', 'description'];

/**
 * What of a value a JSON Schema does not allow, each with its place. A keyword that is not known here is an error: a
 * rule that nobody checks would be no rule.
 */
export function checkAgainstSchema(value: unknown, schema: Schema): string[] {
  return check(value, schema, schema, '');
}

function check(value: unknown, schema: Schema, root: Schema, place: string): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (EXPLAIN.includes(keyword)) return [];
    const rules = RULES[keyword];
    if (rules === undefined) throw new Error(`The schema uses "${keyword}", which is not checked.`);
    return rules(value, rule as never, { schema, root, place });
  });
}

interface Where {
  readonly schema: Schema;
  readonly root: Schema;
  readonly place: string;
}
type Rule = (value: unknown, rule: never, where: Where) => string[];

const wrong = (place: string, what: string) => [`${place || 'the file'} ${what}`];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const RULES: Readonly<Record<string, Rule | undefined>> = {
  type: (value, type: string, { place }) => (isOfType(value, type) ? [] : wrong(place, `is no ${type}`)),
  enum: (value, allowed: unknown[], { place }) =>
    allowed.some((one) => same(one, value)) ? [] : wrong(place, `is none of ${allowed.join(', ')}`),
  const: (value, only: unknown, { place }) => (same(only, value) ? [] : wrong(place, `is not ${only}`)),
  pattern: (value, pattern: string, { place }) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value)
      ? []
      : wrong(place, `"${value}" is not of the form ${pattern}`),
  minLength: (value, least: number, { place }) =>
    typeof value !== 'string' || value.length >= least ? [] : wrong(place, `is shorter than ${least}`),
  maxLength: (value, most: number, { place }) =>
    typeof value !== 'string' || value.length <= most ? [] : wrong(place, `is longer than ${most}`),
  minimum: (value, least: number, { place }) =>
    typeof value !== 'number' || value >= least ? [] : wrong(place, `is less than ${least}`),
  maximum: (value, most: number, { place }) =>
    typeof value !== 'number' || value <= most ? [] : wrong(place, `is more than ${most}`),
  minItems: (value, least: number, { place }) =>
    !Array.isArray(value) || value.length >= least ? [] : wrong(place, `has fewer than ${least} entries`),
  maxItems: (value, most: number, { place }) =>
    !Array.isArray(value) || value.length <= most ? [] : wrong(place, `has more than ${most} entries`),
  uniqueItems: (value, _rule: boolean, { place }) =>
    !Array.isArray(value) || new Set(value.map((one) => JSON.stringify(one))).size === value.length
      ? []
      : wrong(place, 'says the same twice'),
  items: (value, items: Schema, { root, place }) =>
    Array.isArray(value) ? value.flatMap((one, at) => check(one, items, root, `${place}[${at}]`)) : [],
  required: (value, names: string[], { place }) =>
    isObject(value)
      ? names.filter((name) => !Object.hasOwn(value, name)).flatMap((name) => wrong(place, `lacks "${name}"`))
      : [],
  properties: (value, properties: Record<string, Schema>, { root, place }) =>
    isObject(value)
      ? Object.entries(properties).flatMap(([name, one]) =>
          Object.hasOwn(value, name) ? check(value[name], one, root, place ? `${place}.${name}` : name) : [],
        )
      : [],
  additionalProperties: (value, _none: false, { schema, place }) =>
    isObject(value)
      ? Object.keys(value)
          .filter((name) => !Object.hasOwn((schema['properties'] ?? {}) as object, name))
          .flatMap((name) => wrong(place, `has the unknown member "${name}"`))
      : [],
  oneOf: (value, choices: Schema[], { root, place }) => {
    const fitting = choices.filter((choice) => check(value, choice, root, place).length === 0).length;
    return fitting === 1
      ? []
      : wrong(place, `fits ${fitting} of the ${choices.length} ways to say it, not one`);
  },
  $ref: (value, reference: string, { root, place }) => {
    const found = (root['$defs'] as Record<string, Schema> | undefined)?.[reference.replace('#/$defs/', '')];
    if (found === undefined)
      throw new Error(`The schema refers to "${reference}", which it does not define.`);
    return check(value, found, root, place);
  },
};

function isOfType(value: unknown, type: string): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
