/** The worker, as far as its later scripts meet it there. `importScripts` stands in service workers alone. */
interface WorkerWorld {
  [part: symbol]: unknown;
  importScripts?(address: string): void;
}

/** Name under which a script leaves what it brings. */
const nameOf = (file: string): symbol => Symbol.for(`credit-lens ${file}`);

/**
 * A script of the worker that runs when what it brings is first needed: the worker is woken often and mostly to answer, and its
 * script is read anew each time.
 *
 * @typeParam Brought what it brings
 */
export interface WorkerPart<Brought> {
  /** Leaves what the script brings for the worker that had it run. Called by the script itself. */
  leave(brought: Brought): void;
  /** What the script brings. @param addressOf address of a file of the extension */
  load(addressOf: (file: string) => string): Promise<Brought>;
  /** Has the browser keep the script: a service worker may run later only what it ran while it was installed. */
  keep(addressOf: (file: string) => string): void;
}

/** Names a later script of the worker by its file. */
export function workerPart<Brought>(file: string): WorkerPart<Brought> {
  const world = globalThis as unknown as WorkerWorld;
  const name = nameOf(file);
  return {
    leave(brought) {
      world[name] = brought;
    },
    async load(addressOf) {
      if (world[name] === undefined) {
        const address = addressOf(file);
        if (world.importScripts === undefined) await import(/* @vite-ignore */ address);
        else world.importScripts(address);
      }
      const brought = world[name] as Brought | undefined;
      if (brought === undefined) throw new Error(`The script ${file} did not run in the worker.`);
      return brought;
    },
    keep(addressOf) {
      if (world.importScripts !== undefined)
        globalThis.addEventListener('install', () => world.importScripts?.(addressOf(file)));
    },
  };
}
