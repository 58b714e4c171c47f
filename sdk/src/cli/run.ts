import { ConfigurationError } from '../errors/configuration-error.ts';
import { listsCommand } from './commands/lists.ts';
import { lookupCommand } from './commands/lookup.ts';
import { searchCommand } from './commands/search.ts';
import { snapshotCommand } from './commands/snapshot.ts';
import { verifyCommand } from './commands/verify.ts';
import { watchCommand } from './commands/watch.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { type Flags, readFlags } from './flags.ts';
import { demandKnownFlags } from './flags-of-commands.ts';
import { HELP } from './help.ts';
import type { Terminal } from './terminal.ts';

type Command = (flags: Flags, terminal: Terminal, version: string) => Promise<number>;

const COMMANDS = new Map<string, Command>([
  ['lookup', lookupCommand],
  ['search', searchCommand],
  ['lists', listsCommand],
  ['verify', verifyCommand],
  ['snapshot', snapshotCommand],
  ['watch', watchCommand],
]);

/** Runs one command line; gives the exit code (`EXIT`). */
export async function run(words: readonly string[], terminal: Terminal, version: string): Promise<number> {
  try {
    const flags = readFlags(words);
    if (flags.version) {
      terminal.out(`${version}\n`);
      return EXIT.done;
    }
    const [name, ...rest] = flags.words;
    if (flags.help || name === undefined) {
      (flags.help ? terminal.out : terminal.error)(HELP);
      return flags.help ? EXIT.done : EXIT.usage;
    }
    const command = COMMANDS.get(name);
    if (command === undefined) {
      throw new UsageError(`There is no command "${name}". There are ${[...COMMANDS.keys()].join(', ')}.`);
    }
    demandKnownFlags(name, flags.given);
    return await command({ ...flags, words: rest }, terminal, version);
  } catch (error) {
    const isUsage = error instanceof UsageError || error instanceof ConfigurationError;
    terminal.error(`credit-lens: ${error instanceof Error ? error.message : String(error)}\n`);
    if (isUsage) terminal.error('credit-lens --help says more.\n');
    return isUsage ? EXIT.usage : EXIT.failed;
  }
}
