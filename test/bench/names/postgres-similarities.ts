import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LabelledPair } from './labelled-pair.ts';
import { givenToPeers } from './peers.ts';

/** Debian puts each version's programs here; elsewhere they are on the PATH. */
const DEBIAN = '/usr/lib/postgresql';

/** Root may not run the server; the packages make this user. */
const SERVER_USER = 'postgres';

/**
 * `similarity()` of PostgreSQL's `pg_trgm`, computed by PostgreSQL: a server of our own, in a folder that goes
 * afterwards, without a network port.
 *
 * @throws Error when PostgreSQL or its contributed modules are not installed, or its trigrams ignore Chinese
 */
export function postgresSimilarities(pairs: readonly LabelledPair[]): number[] {
  const programs = findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'names-bench-'));
  const identity = serverIdentity();
  if (identity !== null) chownSync(folder, identity.uid, identity.gid);
  const run = (program: string, words: readonly string[]): string =>
    execFileSync(join(programs, program), words, {
      ...identity,
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const data = join(folder, 'data');
  try {
    // With the locale C, trigrams of Chinese characters are empty.
    run('initdb', ['-D', data, '--encoding=UTF8', '--locale=C.UTF-8', '-A', 'trust', '-U', SERVER_USER]);
    const options = `-c listen_addresses='' -k ${folder}`;
    run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
    const ask = (sql: string): string =>
      run('psql', [
        '-h',
        folder,
        '-U',
        SERVER_USER,
        '-d',
        'postgres',
        '-At',
        '-v',
        'ON_ERROR_STOP=1',
        '-c',
        sql,
      ]);
    ask('CREATE EXTENSION pg_trgm');
    if (ask(`SELECT similarity('北京', '北京')`).trim() !== '1')
      throw new Error('pg_trgm sees no Chinese characters.');
    const rows = join(folder, 'pairs.tsv');
    writeFileSync(rows, pairs.map((pair, at) => rowOf(pair, at)).join(''));
    ask('CREATE TABLE pair (id integer, mention text, registered text)');
    ask(`COPY pair FROM '${rows}'`);
    return ask('SELECT similarity(mention, registered) FROM pair ORDER BY id').trim().split('\n').map(Number);
  } finally {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowOf({ mention, registered }: LabelledPair, at: number): string {
  const text = (name: string): string => givenToPeers(name).replace(/[\\\t\n]/g, ' ');
  return `${at}\t${text(mention)}\t${text(registered)}\n`;
}

function findPrograms(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (found === undefined) {
    throw new Error(
      'PostgreSQL is not installed: apt-get install postgresql postgresql-contrib, or leave out --postgres.',
    );
  }
  return found;
}

function serverIdentity(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number => Number(execFileSync('id', [flag, SERVER_USER], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
