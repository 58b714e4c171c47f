/** Says whether a value has a form. Forms are built from the few below; see `result-shape.ts`. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const flag: Shape = (value) => typeof value === 'boolean';

export const nullable =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

/** A list with at least one item. */
export const someOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(shape);

/** An object whose own properties have these forms; others may stand beside them. */
export const object =
  (properties: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(properties).every(
      ([name, shape]) => Object.hasOwn(value, name) && shape((value as Record<string, unknown>)[name]),
    );
