import fc from 'fast-check';

/** A changed copy of a file. */
export type ByteChange = (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;

/** A changed copy of a JSON value. */
export type JsonChange = (value: fc.JsonValue) => fc.JsonValue;

/** A place between 0 and 1, any as likely as another: `fc.double` draws among exponents, and nearly always gives 0. */
export const place: fc.Arbitrary<number> = fc.nat(2 ** 31 - 1).map((number) => number / 2 ** 31);

/** Up to four changes anywhere in a file: another byte, a piece cut out or put in, the end cut off. */
export const byteChanges: fc.Arbitrary<ByteChange> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          at: place,
          put: fc.uint8Array({ minLength: 1, maxLength: 1 }),
          cut: fc.constant(1),
        }),
      },
      fc.record({ at: place, put: fc.uint8Array({ maxLength: 12 }), cut: fc.nat(12) }),
      fc.record({
        at: place,
        put: fc.constant(new Uint8Array(0)),
        cut: fc.constant(Number.MAX_SAFE_INTEGER),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) =>
    told(changes, (bytes: Uint8Array) => {
      let changed = Uint8Array.from(bytes);
      for (const { at, put, cut } of changes) {
        const begin = Math.floor(at * changed.length);
        changed = Uint8Array.from([...changed.subarray(0, begin), ...put, ...changed.subarray(begin + cut)]);
      }
      return changed;
    }),
  );

/** Values that stand where they should not: of other types, too large, too long, out of range. */
const stray: fc.Arbitrary<fc.JsonValue> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.maxSafeInteger(),
  fc.constantFrom<fc.JsonValue>(
    null,
    '',
    '..',
    '../x',
    '/x',
    'a'.repeat(200),
    2 ** 40,
    -1,
    [],
    {},
    '0'.repeat(64),
  ),
);

/** A list that is longer than it may be is rare, or the values outgrow every memory. */
const times = fc.oneof({ weight: 10, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.constant(300) });

/** Up to three changes at places chosen among all members and entries: another value, none, a list made of one entry. */
export const jsonChanges: fc.Arbitrary<JsonChange> = fc
  .array(fc.record({ at: place, kind: fc.constantFrom('replace', 'remove', 'repeat'), by: stray, times }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((changes) =>
    told(changes, (value: fc.JsonValue) =>
      changes.reduce<fc.JsonValue>((before, { at, kind, by, times: count }) => {
        const copy = structuredClone(before);
        const places = placesIn(copy);
        const chosen = places[Math.floor(at * places.length)];
        if (chosen === undefined) return by;
        const { holder, name } = chosen;
        const member = holder[name];
        if (kind === 'remove') delete holder[name];
        else if (kind === 'repeat' && Array.isArray(member))
          holder[name] = Array(count).fill(member[0] ?? by);
        else holder[name] = by;
        return copy;
      }, value),
    ),
  );

function placesIn(
  value: fc.JsonValue,
): { readonly holder: Record<string, fc.JsonValue>; readonly name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, fc.JsonValue>;
  return Object.entries(holder).flatMap(([name, member]) => [{ holder, name }, ...placesIn(member)]);
}

/** A function that a failed test prints as what it does. */
function told<Change extends object>(what: object, change: Change): Change {
  return Object.assign(change, { [fc.toStringMethod]: () => fc.stringify(what) });
}
