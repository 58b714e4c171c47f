/** The content of a well-formed manifest. */
export function manifestContent({ asOf = '2026-03-01T00:00:00Z' } = {}) {
  const hash = (digit: string): string => digit.repeat(64);
  return {
    sequence: 7,
    asOf,
    minimumClientVersion: '1.2.0',
    maximumAge: { answers: 172_800, flags: 604_800 },
    coverage: {
      registered: 20_000,
      listed: 600,
      predicate: { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92'] },
    },
    codes: {
      state: hash('b'),
      snapshot: { path: 'snapshot/aa.bin', bytes: 4_096, sha256: hash('a'), state: hash('0') },
      deltas: [
        {
          path: 'delta/bb.bin',
          bytes: 900,
          sha256: hash('b'),
          from: hash('0'),
          removals: { bytes: 400, sha256: hash('c') },
        },
      ],
    },
    names: null,
    catalogue: { path: 'catalogue/dd.json', bytes: 2_048, sha256: hash('d') },
    adapters: { path: 'adapters/ee.json', bytes: 1_024, sha256: hash('e'), version: 6 },
    details: {
      version: 'e'.repeat(16),
      prefixBits: 1,
      path: 'details/ee',
      index: { path: 'details/ee/index', bytes: 64, sha256: hash('e') },
      companiesPerFile: { least: 290, median: 300, most: 310 },
      sizes: [98_304, 131_072],
    },
  };
}
