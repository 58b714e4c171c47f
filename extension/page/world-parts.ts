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

/** The extension's own world of a page, as far as its scripts meet there. No script of the page sees any of it. */
interface PartWorld {
  [PARTS]?: Partial<WorldParts>;
}

/** Leaves a part for the scripts that ran before. */
export function leavePart<Name extends PagePart>(name: Name, part: WorldParts[Name]): void {
  const world = globalThis as PartWorld;
  const parts: Partial<WorldParts> = world[PARTS] ?? {};
  world[PARTS] = parts;
  parts[name] = part;
}

/** Forgets the parts of an earlier version of the extension, under a page that was open when it was updated. */
export function forgetParts(): void {
  delete (globalThis as PartWorld)[PARTS];
}

/**
 * A part of the page script, run in the page when it is first needed: most pages need none but the first.
 *
 * @param inject has the worker run the script of that name in this page
 */
export async function loadPart<Name extends PagePart>(
  name: Name,
  inject: (name: Name) => Promise<unknown>,
): Promise<WorldParts[Name]> {
  const world = globalThis as PartWorld;
  if (world[PARTS]?.[name] === undefined) await inject(name);
  const part = world[PARTS]?.[name];
  if (part === undefined) throw new Error(`The script ${name}.js did not run in this page.`);
  return part;
}
