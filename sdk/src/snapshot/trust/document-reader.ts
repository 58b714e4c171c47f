import { SnapshotRefused } from '../snapshot-refused.ts';

/** An instant as manifests write it: UTC, to the second or finer. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

/** Reads the members of one object of a signed document, and names the member that is not as it must be. */
export class DocumentReader {
  private readonly members: { readonly [name: string]: unknown };
  private readonly place: string;

  /** @throws SnapshotRefused `malformed` when the value is no object. */
  constructor(value: unknown, place: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw malformed(place, 'is no object');
    this.members = value as { readonly [name: string]: unknown };
    this.place = place;
  }

  /** A whole number from 0 to `most`. */
  count(name: string, most: number = Number.MAX_SAFE_INTEGER): number {
    const value = this.own(name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
    throw malformed(`${this.place}.${name}`, `is no whole number from 0 to ${most}`);
  }

  text(name: string, form: RegExp): string {
    const value = this.own(name);
    if (typeof value === 'string' && form.test(value)) return value;
    throw malformed(`${this.place}.${name}`, `has another form than ${form}`);
  }

  instant(name: string): string {
    const value = this.text(name, INSTANT);
    if (Number.isNaN(Date.parse(value))) throw malformed(`${this.place}.${name}`, 'is no instant');
    return value;
  }

  object(name: string): DocumentReader {
    return new DocumentReader(this.own(name), `${this.place}.${name}`);
  }

  /** The object, or null where the document says null. */
  objectOrNull(name: string): DocumentReader | null {
    return this.own(name) === null ? null : this.object(name);
  }

  /** The object, or null where the document says null or nothing: members that earlier documents lack. */
  optionalObject(name: string): DocumentReader | null {
    return this.has(name) ? this.objectOrNull(name) : null;
  }

  /** Whether there is such a member at all. */
  has(name: string): boolean {
    return Object.hasOwn(this.members, name);
  }

  /** At most `most` whole numbers from 0 to `mostEach`. */
  counts(name: string, most: number, mostEach: number): number[] {
    return this.list(name, most).map((item) => {
      if (typeof item === 'number' && Number.isSafeInteger(item) && item >= 0 && item <= mostEach)
        return item;
      throw malformed(`${this.place}.${name}`, `has an entry that is no whole number from 0 to ${mostEach}`);
    });
  }

  /** At most `most` objects. */
  objects(name: string, most: number): DocumentReader[] {
    return this.list(name, most).map((item, at) => new DocumentReader(item, `${this.place}.${name}[${at}]`));
  }

  /** At most `most` texts of one form. */
  texts(name: string, form: RegExp, most: number): string[] {
    return this.list(name, most).map((item) => {
      if (typeof item === 'string' && form.test(item)) return item;
      throw malformed(`${this.place}.${name}`, `has an entry of another form than ${form}`);
    });
  }

  private list(name: string, most: number): readonly unknown[] {
    const value = this.own(name);
    if (Array.isArray(value) && value.length <= most) return value;
    throw malformed(`${this.place}.${name}`, `is no list of at most ${most}`);
  }

  private own(name: string): unknown {
    return this.has(name) ? this.members[name] : undefined;
  }
}

function malformed(place: string, what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The document's ${place} ${what}.`);
}
