import { ConfigurationError } from '../../errors/configuration-error.ts';
import { type WatchBeganAgain, type WatchedChange, watch } from '../../watch.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { clientOf, type Flags } from '../flags.ts';
import { readCodes } from '../read-codes.ts';
import { plainText } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** `credit-lens watch CODE…` */
export async function watchCommand(flags: Flags, terminal: Terminal): Promise<number> {
  const codes = await readCodes(flags.words, terminal);
  if (codes.length === 0)
    throw new UsageError('No code is given. Give codes, or - to read them from the input.');
  const interrupted = new AbortController();
  terminal.onInterrupt(() => interrupted.abort());
  const { signal } = interrupted;
  let cursor = flags.after;
  const onCursor = (place: string) => {
    cursor = place;
  };
  const options = { signal, onCursor, ...(flags.after === undefined ? {} : { after: flags.after }) };
  try {
    for await (const item of watch(clientOf(flags, terminal), codes, options)) {
      // Cursors mean nothing but to the server: whether one of the right form is a slip or too old, only it can tell.
      if (item.kind === 'beganAgain' && cursor === flags.after)
        terminal.error(
          `The server cannot go on from "${flags.after}", given by --after. It goes on from now.\n`,
        );
      cursor = item.cursor;
      terminal.out(`${flags.json ? JSON.stringify(item) : plainText(lineOf(item))}\n`);
    }
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(error.message);
    if (!signal.aborted) throw error;
  } finally {
    if (cursor !== undefined) terminal.error(`To go on from here: --after ${plainText(cursor)}\n`);
  }
  return EXIT.done;
}

function lineOf(item: WatchedChange | WatchBeganAgain): string {
  if (item.kind === 'beganAgain')
    return 'The server tells no more what happened since then: look up anew whom you watch.';
  const { on, code, kind, list, entry } = item;
  return [on, code, kind, list, entry].join('  ');
}
