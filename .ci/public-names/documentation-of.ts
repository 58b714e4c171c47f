import type { Symbol as Name, Project } from 'typescript/unstable/sync';
import type { Documentation } from './public-name.ts';

/** What stands in the documentation comment of a name. */
export function documentationOf({ checker }: Project, symbol: Name): Documentation {
  return {
    text: symbol.getDocumentationComment(checker).trim(),
    tags: symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: plainText(text).trim() })),
  };
}

/** A tag's text comes in one piece, or in pieces where it holds links. */
function plainText(text: unknown): string {
  if (typeof text === 'string') return text;
  return Array.isArray(text) ? text.map((part) => String(part.text ?? part)).join('') : '';
}
