import type { Choices } from '../page/compose-embedding.ts';

/** What the embed page says, in one language. */
export interface EmbedWords {
  readonly lang: 'en' | 'zh-CN';
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: { readonly name: string; readonly lang: string; readonly href: string };
  readonly needsScript: string;
  readonly code: string;
  readonly codeHint: string;
  readonly element: string;
  readonly elements: Readonly<Record<Choices['element'], string>>;
  readonly look: string;
  readonly looks: Readonly<Record<'inline' | 'compact' | 'detailed', string>>;
  readonly language: string;
  readonly languageOfPage: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'page' | 'light' | 'dark', string>>;
  readonly source: string;
  readonly sources: Readonly<Record<Choices['source'], string>>;
  readonly base: string;
  readonly baseHint: string;
  readonly baseWrong: string;
  /** `{version}`: of the release. */
  readonly pinned: string;
  readonly show: string;
  readonly lines: string;
  readonly linesHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly preview: string;
  readonly previewMeans: string;
  readonly asking: string;
  readonly notAnswered: string;
  readonly notBuilt: string;
  readonly witnesses: string;
}
