import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../extension/store/', import.meta.url));

/** Longest summary of the Chrome Web Store, in characters. */
export const LONGEST_SUMMARY = 132;

/** What a store shows about the extension, in one language. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly category: string;
  readonly description: readonly string[];
  /** Why each permission is asked for, which the stores want to know. */
  readonly permissions: Readonly<Record<string, string>>;
}

/** The languages in which the extension is listed. */
export const LISTED_IN = ['en', 'zh-CN'] as const;

/** Reads the listing of a language. */
export function readListing(language: (typeof LISTED_IN)[number]): Listing {
  return JSON.parse(readFileSync(`${source}listing/${language}.json`, 'utf8'));
}

/** Writes the texts of each language as one file to be pasted, and the privacy policy beside it. */
export function writeListing(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const language of LISTED_IN) {
    const { name, summary, category, description, permissions } = readListing(language);
    const reasons = Object.entries(permissions).map(([permission, why]) => `${permission}: ${why}`);
    const parts = [name, summary, category, description.join('\n\n'), reasons.join('\n')];
    writeFileSync(`${folder}${language}.txt`, `${parts.join('\n\n')}\n`);
    copyFileSync(`${source}privacy.${language}.md`, `${folder}privacy.${language}.md`);
  }
}
