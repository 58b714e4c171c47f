import { normaliseName } from '@credit-lens/sdk/names';

/** The form in which names are stored for search and asked for. */
export function searchableName(name: string): string {
  return normaliseName(name).toLowerCase();
}
