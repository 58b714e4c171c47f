import type { PageMessage, WorkerMessage } from '../lens/messages.ts';

/** The few parts of the extension API that a content script has. A polyfill would cost more than it does. */
interface PageApi {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: PageMessage): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
}
type Listener = (message: WorkerMessage, sender: { id?: string }, answer: (value: unknown) => void) => void;

/** Pause before the one repetition, in milliseconds: a worker that was stopped starts within it. */
const RETRY_AFTER_MS = 300;

/** The way from the page script to the worker. */
export interface WorkerLink {
  /**
   * `false` once the extension was updated or removed under the open page, or the page script has been stopped:
   * nothing can be asked any more.
   */
  isAlive(): boolean;
  /** Asks, and asks once more if the worker was stopped meanwhile. Rejects when that fails too. */
  ask(message: PageMessage): Promise<unknown>;
  /** Hears the worker; what the listener returns is the answer, unless it is `undefined`. What it gives back closes the way for good. */
  listen(listener: (message: WorkerMessage) => unknown): () => void;
}

/** Opens the way to the worker of this extension. */
export function openWorkerLink(): WorkerLink {
  const { browser, chrome } = globalThis as { browser?: PageApi; chrome?: PageApi };
  const api = browser ?? chrome;
  const id = api?.runtime?.id;
  let isClosed = false;
  const isInstalled = () => id !== undefined && api?.runtime?.id === id;
  const isAlive = () => !isClosed && isInstalled();

  async function ask(message: PageMessage): Promise<unknown> {
    if (isClosed) throw new Error(`The page script was stopped, so ${message.type} is not asked.`);
    const answer = await api?.runtime?.sendMessage(message);
    if (answer === undefined || answer === null)
      throw new Error(`The worker did not answer ${message.type}.`);
    return answer;
  }

  return {
    isAlive,
    async ask(message) {
      try {
        return await ask(message);
      } catch (error) {
        if (!isAlive()) throw error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
        return ask(message);
      }
    },
    listen(listener) {
      const heard: Listener = (message, sender, answer) => {
        // Several scripts may hear the worker in one page: who has nothing to say leaves the answer to the others.
        const said = sender.id === id ? listener(message) : undefined;
        if (said !== undefined) answer(said);
      };
      api?.runtime?.onMessage.addListener(heard);
      return () => {
        isClosed = true;
        if (isInstalled()) api?.runtime?.onMessage.removeListener(heard);
      };
    },
  };
}
