import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../snapshot/build/build-snapshot.ts';
import { memory } from '../snapshot/client/storage/memory.ts';
import { createServerDouble } from '../testing/create-server-double.ts';
import { SAMPLE_CODES, sample } from '../testing/sample.ts';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A terminal in memory beside a server in memory. */
function sit(given: Partial<Terminal> & { files?: Record<string, Uint8Array>; input?: string } = {}) {
  const server = createServerDouble();
  const written = { out: '', error: '' };
  const { files = {}, input = '', ...rest } = given;
  const terminal: Terminal = {
    out: (text) => {
      written.out += text;
    },
    error: (text) => {
      written.error += text;
    },
    readInput: async () => input,
    onInterrupt: () => undefined,
    openStorage: () => memory(),
    readFile: async (path) => {
      const file = files[path];
      if (file === undefined) throw new Error(`${path}: no such file`);
      return file;
    },
    isColoured: false,
    showsProgress: false,
    environment: { CREDIT_LENS_URL: server.baseUrl },
    fetch: server.fetch,
    ...rest,
  };
  return { server, written, call: (...words: string[]) => run(words, terminal, '1.2.3') };
}

describe('credit-lens lookup --live', () => {
  it('tells what is recorded, by whom and since when, and succeeds whatever it is', async () => {
    const { written, call } = sit();
    expect(await call('lookup', '--live', ...Object.values(SAMPLE_CODES), '11010719900101001X')).toBe(0);
    const [head, first = ''] = written.out.split('\n');
    expect(head).toMatch(/^CODE +COMPANY +OUTCOME +WHAT IS RECORDED$/);
    expect(first).toMatch(
      new RegExp(`^${SAMPLE_CODES.listed}  .+有限公司 +listed +Listed by .+ since \\d{4}-`),
    );
    expect(written.out).toContain('(contested)');
    expect(written.out).toContain('(not shown)');
    expect(written.out + written.error).not.toContain('11010719900101001X');
    expect(written.out).not.toContain('\u001b');
    expect(written.out).toMatch(/\nFrom \S+, as of 20\S+; it was told the codes\.\n$/);
  });

  it('gives programs JSON, reads codes from the input, and asks once', async () => {
    const { server, written, call } = sit({ input: `${SAMPLE_CODES.listed}\r\n\n${SAMPLE_CODES.noEntry}\n` });
    expect(await call('lookup', '--live', '-', '--json')).toBe(0);
    expect(JSON.parse(written.out)).toMatchObject({
      source: 'server',
      items: [{ result: { outcome: 'listed' } }, { result: { outcome: 'noEntry' } }],
    });
    expect(server.requests).toHaveLength(1);
  });

  it('ends with 1 when there is no answer', async () => {
    const { server, written, call } = sit();
    server.fail({ status: 503, retryAfter: 3_600 });
    expect(await call('lookup', '--live', SAMPLE_CODES.listed)).toBe(1);
    expect(written.out).toContain('ask again after 20');
  });

  it('colours for people alone, and shows how far it has come', async () => {
    const { written, call } = sit({ isColoured: true, showsProgress: true, input: 'x\n'.repeat(600) });
    await call('lookup', '--live', '-', SAMPLE_CODES.listed);
    expect(written.out.startsWith('\u001b[1mCODE')).toBe(true);
    expect(written.error).toContain('\r1 of 1\n');
  });

  it('lets no name steer the terminal', async () => {
    const { server, written, call } = sit();
    const { listed } = sample.results;
    if (listed.outcome !== 'listed') throw new TypeError('The sample has changed.');
    server.answer({ ...listed, entity: { ...listed.entity, name: '子虚\u001b[31m\r有限公司' } });
    await call('lookup', '--live', SAMPLE_CODES.listed);
    expect(written.out).toContain('子虚[31m有限公司');
  });
});

describe('credit-lens search and lists', () => {
  it('find candidates and lists', async () => {
    const { written, call } = sit();
    expect(await call('search', '有限公司', '--most', '2')).toBe(0);
    expect(written.out.trim().split('\n')).toHaveLength(3);
    expect(await call('lists')).toBe(0);
    expect(written.out).toContain('B39');
  });

  it('fail with what happened', async () => {
    const { server, written, call } = sit();
    server.fail('alien');
    expect(await call('lists')).toBe(1);
    expect(written.error).toContain('does not understand');
  });
});

describe('credit-lens verify and snapshot check', () => {
  const { bytes } = buildSnapshot(
    {
      listed: () => [{ code: '91330106FAKE000133', lists: ['B02'], contested: false }],
      registered: () => ['91330106FAKE000133', '91110000FAKE00005N'],
    },
    { state: new Uint8Array(32), holds: 'codes' },
  );
  const files = {
    'whole.bin': bytes,
    'cut.bin': bytes.subarray(0, 100),
    'result.json': encode(JSON.stringify(sample.results.listed)),
    'other.json': encode('{"outcome":"pardoned"}'),
    'manifest.json': encode('{"content":{"sequence":1},"signatures":[]}'),
    'keys.json': encode(
      JSON.stringify({
        keys: [
          {
            keyId: '0'.repeat(16),
            publicKey: 'A'.repeat(43),
            validFrom: '2026-01-01T00:00:00Z',
            validUntil: '2027-01-01T00:00:00Z',
          },
        ],
      }),
    ),
  };

  it.each([
    [['snapshot', 'check', 'whole.bin'], 0, 'whole: true'],
    [['snapshot', 'check', 'cut.bin'], 3, 'refused: truncated'],
    [['verify', 'result.json'], 0, 'signed: false'],
    [['verify', 'other.json'], 3, 'one of the four outcomes'],
    [['verify', 'manifest.json', '--keys', 'keys.json'], 3, 'refused: '],
  ])('%j ends with %i', async (words, code, says) => {
    const { written, call } = sit({ files });
    expect(await call(...words)).toBe(code);
    expect(written.out).toContain(says);
  });

  it('does not call a signature genuine without a key to trust', async () => {
    const { written, call } = sit({ files });
    expect(await call('verify', 'manifest.json')).toBe(2);
    expect(written.error).toContain('Give --keys FILE');
  });

  it('says which file is missing', async () => {
    const { written, call } = sit({ files });
    expect(await call('verify', 'nowhere.json')).toBe(1);
    expect(written.error).toContain('nowhere.json');
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    [['guess']],
    [['lookup']],
    [['lookup', 'x', '--loud']],
    [['search', 'x', '--most', '0']],
    [['snapshot', 'open', 'x']],
    [['lists', '--url', 'notaurl']],
    [['lookup', 'x', '--url', 'notaurl']],
    [['lists', '--url', 'https://credit.example/?x']],
    [['lists', '--timeout', '99999999999']],
    [['lists', 'B02']],
    [['lists', '--most', '2']],
    [['search', 'x', '--live']],
    [['verify', 'x', '--after', 'c-1']],
    [['watch', 'x', '--keys', 'x']],
    [['watch', '91330106FAKE000133', '--after', 'c_1 or so']],
    [[]],
  ])('%j ends with 2 and points to help', async (words) => {
    const { written, call } = sit();
    expect(await call(...words)).toBe(2);
    expect(written.error).toContain('--help');
  });

  it.each(['clp_x', 'cl_ x'])(
    'a key in the environment that does not work here ends with 2: %j',
    async (key) => {
      const { server, written, call } = sit();
      const environment = { CREDIT_LENS_URL: server.baseUrl, CREDIT_LENS_KEY: key };
      const keyed = sit({ environment });
      expect(await keyed.call('lists')).toBe(2);
      expect(keyed.written.error).toContain('CREDIT_LENS_KEY holds no secret key');
      expect(keyed.written.error).not.toContain(key);
      expect(keyed.server.requests).toEqual([]);
      expect([await call('lists'), written.error]).toEqual([0, '']);
    },
  );

  it('names no API: says how to', async () => {
    const { written, call } = sit({ environment: {} });
    expect(await call('lists')).toBe(2);
    expect(written.error).toContain('CREDIT_LENS_URL');
  });

  it('is helped, and told the version', async () => {
    const { written, call } = sit();
    expect([await call('--help'), await call('--version')]).toEqual([0, 0]);
    expect(written.out).toContain('Ends with 0');
    expect(written.out.endsWith('1.2.3\n')).toBe(true);
  });
});
