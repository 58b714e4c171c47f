import { UsageError } from './exit-code.ts';

/** The flags that each command knows; one that it would pass over is refused, since whoever gave it meant something. */
const FLAGS_OF_COMMANDS: Readonly<Record<string, readonly string[]>> = {
  lookup: ['url', 'json', 'live', 'timeout'],
  search: ['url', 'json', 'most', 'timeout'],
  lists: ['url', 'json', 'timeout'],
  verify: ['json', 'keys', 'audience', 'status'],
  snapshot: ['url', 'json', 'timeout'],
  watch: ['url', 'json', 'after', 'timeout'],
};

/** @throws UsageError when a flag is given that the command does not know */
export function demandKnownFlags(command: string, given: readonly string[]): void {
  const known = FLAGS_OF_COMMANDS[command] ?? [];
  const alien = given.find((flag) => !known.includes(flag));
  if (alien === undefined) return;
  throw new UsageError(
    `${command} does not know --${alien}. It knows ${known.map((flag) => `--${flag}`).join(', ')}.`,
  );
}
