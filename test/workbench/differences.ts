import type { Baseline } from './baseline.ts';

/** How far a box may stand elsewhere, in CSS pixels: where two places are rounded, another browser may round otherwise. */
const TOLERANCE = 1;

/** What differs between two baselines of an element, a line for each place; none where it looks as it did. */
export function differences(kept: Baseline, found: Baseline): string[] {
  const names = new Set([...Object.keys(kept), ...Object.keys(found)]);
  return [...names].flatMap((name) => {
    const [before, after] = [kept[name], found[name]];
    if (before === undefined) return [`${name}: is new`];
    if (after === undefined) return [`${name}: is gone`];
    const [was, is] = [linesOf(before), linesOf(after)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
      const [old = 'nothing', now = 'nothing'] = [was.get(key), is.get(key)];
      return isAlike(old, now) ? [] : [`${name}, ${key}: ${old} → ${now}`];
    });
  });
}

function linesOf({ sizes, boxes, places }: Baseline[string]): Map<string, string> {
  return new Map([
    ...Object.entries(sizes).map(([language, size]) => [`size in ${language}`, size] as const),
    ...boxes.map((box, at) => [`box ${at}`, box] as const),
    ...Object.entries(places).map(([language, text]) => [`boxes in ${language}`, text] as const),
  ]);
}

function isAlike(old: string, now: string): boolean {
  const [was, is] = [old.split(/\s+/), now.split(/\s+/)];
  return was.length === is.length && was.every((word, at) => isWordAlike(word, is[at] ?? ''));
}

function isWordAlike(was: string, is: string): boolean {
  if (was === is) return true;
  const number = /^-?\d+;?$/;
  return (
    number.test(was) &&
    number.test(is) &&
    was.endsWith(';') === is.endsWith(';') &&
    Math.abs(Number.parseInt(was, 10) - Number.parseInt(is, 10)) <= TOLERANCE
  );
}
