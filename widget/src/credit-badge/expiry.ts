import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Longest delay that a timer of the browser takes, in milliseconds: 2³¹ − 1. Later ends are re-armed. */
const LONGEST_DELAY = 2_147_483_647;

/** Draws its host anew once an answer has passed its freshness, so that none outlives it on an open page. */
export class Expiry implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end = Number.NaN;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Watches for this moment; `null` watches for none. */
  watch(freshUntil: string | null): void {
    this.#end = freshUntil === null ? Number.NaN : Date.parse(freshUntil);
    this.#arm();
  }

  hostConnected(): void {
    this.#arm();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const left = this.#end - Date.now();
    // A readable end is current up to and including its own millisecond.
    if (left >= 0) this.#timer = setTimeout(() => this.#wake(), Math.min(left + 1, LONGEST_DELAY));
  }

  #wake(): void {
    if (Date.now() > this.#end) this.#host.requestUpdate();
    else this.#arm();
  }
}
