import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

/** Made by test/fixtures/snapshot/generate.ts; reader.py beside it was written from docs/snapshot-format.md. */
const folder = fileURLToPath(new URL('../../../test/fixtures/snapshot/', import.meta.url));
const vectors = JSON.parse(readFileSync(`${folder}vectors/vectors.json`, 'utf8'));

/** Python answers some 15,000 questions, within ten seconds on an idle machine. */
const SLOWEST_MS = 60_000;

function ask(questions: readonly object[]): unknown[] {
  return JSON.parse(
    execFileSync('python3', ['-B', `${folder}reader.py`, `${folder}vectors`], {
      input: JSON.stringify(questions),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  );
}

describe('a second reader, in Python, written from the page alone', () => {
  beforeAll(() => {
    try {
      execFileSync('python3', ['--version']);
    } catch (cause) {
      throw new Error(
        'This test needs python3 (3.8 or newer): install it, for example apt-get install python3.',
        { cause },
      );
    }
  });

  it('hashes codes, names and bytes alike', () => {
    const question = (kind: string) => (vector: object) => ({ ask: kind, ...vector });
    const expected = ({ low, high }: { low: number; high: number }) => [low, high];
    expect(ask(vectors.codeKeys.map(question('codeKey')))).toEqual(vectors.codeKeys.map(expected));
    expect(ask(vectors.nameKeys.map(question('nameKey')))).toEqual(vectors.nameKeys.map(expected));
    expect(ask(vectors.checksums.map(question('checksum')))).toEqual(vectors.checksums.map(expected));
  });

  it(
    'gives the same answer about every code and name, of every snapshot, chain and early removal',
    () => {
      const states = [...vectors.snapshots, ...vectors.chains, ...vectors.early];
      const answers = ask(states.map((state) => ({ ...state, ...vectors.questions, ask: 'state' })));
      states.forEach((state, at) => {
        expect(answers[at]).toMatchObject(
          state.description === undefined ? {} : { description: state.description },
        );
        expect(answers[at]).toMatchObject(state.state === undefined ? {} : { state: state.state });
        expect(answers[at]).toHaveProperty('listed', state.answers.listed);
        expect(answers[at]).toHaveProperty('names', state.answers.names);
      });
    },
    SLOWEST_MS,
  );

  it('refuses the same broken files', () => {
    const answers = ask(vectors.refused.map((vector: object) => ({ ask: 'refused', ...vector })));
    expect(answers).toEqual(vectors.refused.map(() => true));
  });

  it('reads the same details, looks for them in the same files, and refuses the same broken ones', () => {
    const { file, sha256, asOf, results, names, refused } = vectors.details;
    expect(ask([{ ask: 'details', file }])).toEqual([{ sha256, asOf, results }]);
    const named = names.map((vector: object) => ({ ask: 'detailsName', ...vector }));
    expect(ask(named)).toEqual(names.map(({ name }: { name: string }) => name));
    const answers = ask(refused.map((vector: object) => ({ ask: 'refusedDetails', ...vector })));
    expect(answers).toEqual(refused.map(() => true));
  });

  it('covers the same codes', () => {
    const { codes, predicates } = vectors.coverage;
    const answers = ask(predicates.map((vector: object) => ({ ask: 'coverage', codes, ...vector })));
    expect(answers).toEqual(predicates.map(({ predicate: _, ...places }: { predicate: object }) => places));
  });

  it('finds the manifest signed by the same key over the same bytes', () => {
    const [one, apart] = [vectors.manifest, vectors.apart].map(({ file, publicKey }) => ({
      ask: 'manifest',
      file,
      publicKey,
    }));
    const signed = ({ keyId, signedSha256 }: typeof vectors.manifest) => ({
      keyId,
      signedSha256,
      fits: true,
    });
    expect(ask([one as object, apart as object])).toEqual([
      { ...signed(vectors.manifest), snapshotSha256: vectors.snapshots[0].sha256, names: null },
      {
        ...signed(vectors.apart),
        snapshotSha256: vectors.snapshots.find(
          ({ snapshot }: { snapshot: string }) => snapshot === 'example.bin',
        ).sha256,
        names: { snapshot: 'names.bin', deltas: ['names-day.delta'] },
      },
    ]);
  });
});
