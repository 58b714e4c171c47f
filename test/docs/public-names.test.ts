import { describe, expect, it } from 'vitest';
import type { PublicName } from '../../.ci/public-names/public-name.ts';
import { readPublicNames } from '../../.ci/public-names/read-public-names.ts';

const names = readPublicNames();

/** What callers read in a name that is a time, and in its comment the unit of that time. */
const TIME = /^(?:.*(?:timeout|latency|patience|freshFor|refreshAfter|lifetime|delay)|\w+At)$/i;
const UNIT = /milliseconds|seconds| ms|RFC 3339/;

/** An address, in spite of its name. */
const NO_TIME = 'Screening.askedAt';

/** A comment that says when it does not come off: by its tag, or in words. */
const SAYS_WHEN_IT_FAILS = /reject|throws/i;

/** Members that a comment can say more of than their name does: those of the generated contract come from the schema. */
const ours = names.filter(({ file }) => !file.endsWith('types.gen.ts'));

/** The names that break a rule, to be shown as such. */
const those = (found: readonly PublicName[]) => found.map(({ name, file }) => `${name} (sdk/${file})`);

describe('every public name of the SDK', () => {
  it('is found', () => {
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['lookup', 'LookupResult', 'ProblemError', 'createSnapshotClient', 'screen']),
    );
  });

  it('says what it is', () => {
    expect(those(names.filter(({ text }) => text === ''))).toEqual([]);
  });

  it('says what each of its members is', () => {
    const silent = ours.flatMap(({ name, members }) =>
      members
        .filter((member) => member.text === '' && !member.isOverride && member.tags.length === 0)
        .filter((member) => member.name !== 'constructor')
        .map((member) => `${name}.${member.name}`),
    );
    expect(silent).toEqual([]);
  });

  it('shows how it is used, where it is a function or a class', () => {
    const used = names.filter(({ kind }) => kind === 'function' || kind === 'class');
    expect(used.length).toBeGreaterThan(0);
    expect(those(used.filter(({ tags }) => !tags.some(({ name }) => name === 'example')))).toEqual([]);
  });

  it('says when it throws', () => {
    const throwing = ours.filter(({ kind, throwsItself }) => kind === 'function' && throwsItself);
    expect(throwing.length).toBeGreaterThan(0);
    const silent = throwing.filter(
      ({ text, tags }) => !SAYS_WHEN_IT_FAILS.test(text) && !tags.some(({ name }) => name === 'throws'),
    );
    expect(those(silent)).toEqual([]);
  });

  it('says the unit of a time', () => {
    const times = ours.flatMap(({ name, members }) =>
      members
        .filter((member) => TIME.test(member.name) && /: (?:number|string)\b/.test(member.signature))
        .map((member) => ({ place: `${name}.${member.name}`, text: member.text }))
        .filter(({ place }) => place !== NO_TIME),
    );
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter(({ text }) => !UNIT.test(text)).map(({ place }) => place)).toEqual([]);
  });
});
