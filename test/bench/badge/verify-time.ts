import { contentOf, NOW, SHOP, SUBJECTS, testSigner } from '../../../sdk/src/statement/signing.fixture.ts';
import { verifyStatement } from '../../../sdk/src/statement/verify-statement.ts';
import { type Figures, spread } from '../figures.ts';

const RUNS = 500;

/** Milliseconds to verify one statement, in this process: the median of many. */
export async function verifyTime(): Promise<Figures> {
  const { sign, keys } = await testSigner();
  const compact = await sign(contentOf(SUBJECTS.listed));
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    const { state } = await verifyStatement(compact, { keys, audience: SHOP, now: NOW });
    taken.push(performance.now() - started);
    if (state !== 'valid') throw new Error('The statement of the bench does not verify.');
  }
  return { verifyMs: spread(taken).median };
}
