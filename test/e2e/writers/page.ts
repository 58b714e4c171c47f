/** The page of the test of several writers: acts itself, or has its worker act. */
import { indexedDb, opfs } from '@credit-lens/sdk/snapshot/client';
import { act, type Command, type Sight } from './actor.ts';

let worker: Worker | null = null;
let asked = 0;

function actInWorker(command: Command): Promise<Sight> {
  worker ??= new Worker('worker.js');
  const place = worker;
  const number = ++asked;
  place.postMessage({ number, command });
  return new Promise((resolve, reject) => {
    place.addEventListener('message', ({ data }) => {
      if (data.number !== number) return;
      if ('sight' in data) resolve(data.sight);
      else reject(new Error(data.error));
    });
  });
}

/** What the test calls. */
const writers = {
  act,
  actInWorker,
  /** Ends the worker as a browser does, in the middle of whatever it does. */
  killWorker() {
    worker?.terminate();
    worker = null;
  },
  /** How many parts of a broken download lie on disk. */
  async countParts(kind: 'indexedDb' | 'opfs', name: string): Promise<number> {
    const storage = kind === 'opfs' ? opfs({ folder: name }) : indexedDb({ name });
    const parts = await storage.readTogether(['part-']);
    storage.close();
    return [...parts.values()].filter((part) => part.length > 0).length;
  },
};

export type WriterPage = typeof writers;
Object.assign(globalThis, { writers });
