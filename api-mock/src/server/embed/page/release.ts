/** A release of the badge as its `integrity.json` tells of it. */
export interface Release {
  readonly version: string;
  /** Hashes as the attribute `integrity` takes them (W3C Subresource Integrity), by the name of the file. */
  readonly files: Readonly<Record<string, string>>;
  /** What a script that pages name loads of the others, at once or later. */
  readonly loads: Readonly<Record<string, readonly string[]>>;
}
