/** Characters that one event may have: a change has about 200. More comes from another server, or from one that means harm. */
const LONGEST_EVENT = 65_536;

/** A server-sent event, or the sign of life that a comment is. */
export type StreamEvent =
  | { readonly name: string; readonly id: string; readonly data: string }
  | { readonly name: 'comment' };

/**
 * Reads server-sent events (HTML standard, 9.2.6) from pieces of text, cut anywhere. An event counts once its empty line
 * is in: one that was cut off is not told.
 */
export class EventStream {
  #rest = '';
  #name = '';
  #id = '';
  #data: string[] = [];

  /**
   * The events that a piece completes.
   *
   * @throws RangeError when an event does not end
   */
  take(piece: string): StreamEvent[] {
    this.#rest += piece;
    // A carriage return at the end may be half of a line's end.
    const lines = this.#rest.split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    const events = lines.flatMap((line) => this.#takeLine(line) ?? []);
    const held = this.#rest.length + this.#data.reduce((sum, { length }) => sum + length, 0);
    if (held > LONGEST_EVENT) throw new RangeError(`An event has more than ${LONGEST_EVENT} characters.`);
    return events;
  }

  #takeLine(line: string): StreamEvent | null {
    if (line === '') {
      const event = { name: this.#name, id: this.#id, data: this.#data.join('\n') };
      const isEvent = this.#data.length > 0;
      this.#name = '';
      this.#data = [];
      return isEvent ? event : null;
    }
    if (line.startsWith(':')) return { name: 'comment' };
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') this.#name = value;
    if (field === 'id') this.#id = value;
    if (field === 'data') this.#data.push(value);
    return null;
  }
}
