/** Longest selector that an adapter may use. */
const LONGEST_SELECTOR = 120;

const NAME = '-?[A-Za-z_][\\w-]*';
const VALUE = `"[^"\\\\]{1,60}"`;
const ATTRIBUTE = `\\[${NAME}(?:[~|^$*]?=${VALUE})?\\]`;
const COMPOUND = `(?:${NAME})?(?:[.#]${NAME}|${ATTRIBUTE})*`;
const SIMPLE_SELECTOR = new RegExp(`^(?=[^ >])${COMPOUND}(?:(?: | > )(?=[^ >])${COMPOUND}){0,5}$`);

/**
 * Whether an adapter may use a selector: names, classes, ids and attributes, inside or directly below one another. No
 * `*`, no `:has()`, no counting of siblings: they cost the page time, or say nothing about what stands there.
 */
export function isAllowedSelector(selector: string): boolean {
  return selector.length <= LONGEST_SELECTOR && SIMPLE_SELECTOR.test(selector);
}
