/**
 * `node --expose-gc publish-in-child.ts CODES FOLDER` publishes a register with so many codes that are on no list, first in
 * full and then by deltas, and prints the most memory that was in use at once while it was read, in bytes: what no
 * collection could free.
 */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { inventedCode } from '../../../../sdk/src/snapshot/testing/invented-codes.ts';
import type { RegisterRow } from '../../register/register-row.ts';
import type { Store } from '../../store/store.ts';
import { newKey } from '../key-ring.ts';
import { publish } from '../publish.ts';
import { AS_OF, inventedRows, registerOf, unlisted } from './register-of.ts';

/** Times that memory is looked at while the register is read once. */
const LOOKS = 8;

/** Beyond the numbers of the register's own companies. */
const FIRST_NUMBER = 40_000_000;

const [, , count = '', folder = ''] = process.argv;
const codes = Number(count);
let most = 0;

/** A register that goes on with companies of which nothing is kept anywhere. */
function widened(store: Store): Store {
  return {
    ...store,
    meta: async () => ({ ...(await store.meta()), entities: codes }),
    async *rows() {
      yield* store.rows();
      for (let number = 0; number < codes; number++) {
        if (number % Math.ceil(codes / LOOKS) === 0) await look();
        const entity = {
          code: inventedCode(FIRST_NUMBER + number),
          name: `子虚${number}号有限公司`,
          kind: 'company',
        };
        yield { entity } as unknown as RegisterRow;
      }
      await look();
    },
  };
}

/** The memory of a buffer is given back after the collection that found it, not in it. */
async function look(): Promise<void> {
  globalThis.gc?.();
  await setImmediate();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  most = Math.max(most, heapUsed + arrayBuffers);
}

const rows = inventedRows(200);
const before = registerOf(rows);
const { items } = await before.listedCodes(AS_OF);
const after = registerOf(unlisted(rows, new Set(items.slice(0, 3).map(({ code }) => code))));
const common = { out: join(folder, 'tree'), ring: [await newKey(AS_OF)] };
const full = await publish({ ...common, store: widened(before), now: AS_OF });
const next = await publish({ ...common, store: widened(after), now: new Date(AS_OF.getTime() + 3_600_000) });
const kinds = [full, next].map(({ codes: track }) => track.kind);
process.stdout.write(JSON.stringify({ bytes: most, registered: next.registered, kinds }));
