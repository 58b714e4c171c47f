import type { RecordView } from './drawing/record-view.ts';

/** Name under which the script `record.js` leaves what it brings, in the extension's own world of the page. */
export const RECORD_VIEW = Symbol.for('credit-lens record');

/** The extension's own world of a page, as far as its two scripts meet there. */
export interface RecordWorld {
  [RECORD_VIEW]?: RecordView;
}

/**
 * What draws a record, fetched into the page once. No script of the page sees any of it: the world is the extension's.
 *
 * @param inject has the worker run `record.js` in this page
 */
export async function loadRecordView(inject: () => Promise<unknown>): Promise<RecordView> {
  const world = globalThis as RecordWorld;
  if (world[RECORD_VIEW] === undefined) await inject();
  const view = world[RECORD_VIEW];
  if (view === undefined) throw new Error('The script that draws records did not run in this page.');
  return view;
}
