import { SnapshotRefused } from '../snapshot-refused.ts';
import { type Container, readSection } from './read-container.ts';
import { FIRST_OPTIONAL_KIND, SECTION, type SectionKind } from './section-kind.ts';

const REPEATED: ReadonlySet<number> = new Set([SECTION.combinationLevel]);

/**
 * Reads the sections of a container that are of the wanted kinds.
 *
 * @param known every kind that may occur; a kind outside it is refused unless the format calls it optional.
 * @param wanted the kinds to read now; others stay unread, and may be damaged or missing.
 * @param checksums whether the sections' checksums are compared.
 * @throws SnapshotRefused `malformed`, `truncated` or `damaged`.
 */
export function readSections(
  container: Container,
  known: ReadonlySet<number>,
  wanted: ReadonlySet<number> = known,
  checksums = true,
): SectionLookup {
  const found = new Map<number, Uint8Array[]>();
  const seen = new Set<number>();
  for (const entry of container.entries) {
    if (!known.has(entry.kind) && entry.kind < FIRST_OPTIONAL_KIND) {
      throw new SnapshotRefused(
        'malformed',
        `The file has a section of unknown kind 0x${entry.kind.toString(16)}.`,
      );
    }
    if (seen.has(entry.kind) && !REPEATED.has(entry.kind)) {
      throw new SnapshotRefused('malformed', `The file has section 0x${entry.kind.toString(16)} twice.`);
    }
    seen.add(entry.kind);
    if (!wanted.has(entry.kind)) continue;
    const list = found.get(entry.kind) ?? [];
    list.push(readSection(container, entry, checksums));
    found.set(entry.kind, list);
  }
  return new SectionLookup(found);
}

/** The sections that were read, by kind. */
export class SectionLookup {
  private readonly found: ReadonlyMap<number, readonly Uint8Array[]>;

  constructor(found: ReadonlyMap<number, readonly Uint8Array[]>) {
    this.found = found;
  }

  /** The sections of a kind, in the order of the file. */
  all(kind: SectionKind): readonly Uint8Array[] {
    return this.found.get(kind) ?? [];
  }

  optional(kind: SectionKind): Uint8Array | null {
    return this.all(kind)[0] ?? null;
  }

  /** @throws SnapshotRefused `malformed` when the section is missing. */
  required(kind: SectionKind): Uint8Array {
    const section = this.optional(kind);
    if (section !== null) return section;
    throw new SnapshotRefused('malformed', `The file lacks section 0x${kind.toString(16)}.`);
  }
}
