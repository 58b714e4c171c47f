import type { startBadges } from '../badges/start-badges.ts';
import type { PagePart } from '../lens/messages.ts';
import type { createDrawing } from './drawing/create-drawing.ts';
import type { RecordView } from './drawing/record-view.ts';
import type { AdapterScript } from './sellers/adapter-script.ts';
import type { startPage } from './start-page.ts';

/** What each later script brings: reading, drawing flags, drawing records, reading by adapters, checking badges. */
export interface WorldParts {
  page: typeof startPage;
  drawing: typeof createDrawing;
  record: RecordView;
  adapting: AdapterScript;
  badges: typeof startBadges;
}

/** Name under which scripts leave what they bring, in the extension's own world of the page. */
const PARTS = Symbol.for('credit-lens parts');

/** What the scripts of one page know of one another. */
interface Meeting {
  readonly parts: Partial<WorldParts>;
  /** Parts that were asked for and have not come yet. */
  readonly coming: { [name in PagePart]?: Promise<void> };
  /** Called when a part comes. */
  readonly arrivals: { [name in PagePart]?: () => void };
}

/** The extension's own world of a page, as far as its scripts meet there. No script of the page sees any of it. */
interface PartWorld {
  [PARTS]?: Meeting;
}

function meeting(): Meeting {
  const world = globalThis as PartWorld;
  world[PARTS] ??= { parts: {}, coming: {}, arrivals: {} };
  return world[PARTS];
}

/** Leaves a part for the scripts that ran before. */
export function leavePart<Name extends PagePart>(name: Name, part: WorldParts[Name]): void {
  const { parts, arrivals } = meeting();
  parts[name] = part;
  arrivals[name]?.();
}

/** Forgets the parts of an earlier version of the extension, under a page that was open when it was updated. */
export function forgetParts(): void {
  delete (globalThis as PartWorld)[PARTS];
}

/**
 * A part of the page script, run in the page when it is first needed: most pages need none but the first. It counts as
 * there when it has run, which is earlier than the worker hears of it. Whoever asks for one that is on its way waits for that.
 *
 * @param inject has the worker run the script of that name in this page
 */
export async function loadPart<Name extends PagePart>(
  name: Name,
  inject: (name: Name) => Promise<unknown>,
): Promise<WorldParts[Name]> {
  const { parts, coming, arrivals } = meeting();
  if (parts[name] === undefined) {
    coming[name] ??= new Promise<void>((resolve, reject) => {
      arrivals[name] = resolve;
      inject(name).then(() => resolve(), reject);
    }).finally(() => {
      delete coming[name];
      delete arrivals[name];
    });
    await coming[name];
  }
  const part = parts[name];
  if (part === undefined) throw new Error(`The script ${name}.js did not run in this page.`);
  return part;
}
