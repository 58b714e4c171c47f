#!/usr/bin/env node
/** The command line `credit-lens`. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { cacheFolder } from './cache-folder.ts';
import { endWithReader } from './end-with-reader.ts';
import { EXIT } from './exit-code.ts';
import { folderStorage } from './folder-storage.ts';
import { run } from './run.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

for (const stream of [process.stdout, process.stderr]) {
  endWithReader(stream, () => process.exit(EXIT.done));
}

process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (written) => void process.stdout.write(written),
    error: (written) => void process.stderr.write(written),
    readInput: () => text(process.stdin),
    readFile: (path) => readFile(path),
    onInterrupt: (stop) => {
      // Whoever asks twice wants it to end at once.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    },
    openStorage: (address) => folderStorage(cacheFolder(address, process.env)),
    isColoured: process.stdout.isTTY === true && !process.env['NO_COLOR'],
    showsProgress: process.stderr.isTTY === true,
    environment: process.env,
  },
  version,
);
