import type { LookupResult } from '@credit-lens/sdk/contract';
import { badgeDrawing } from '../credit-badge/badge-drawing.ts';
import { readAnswer } from '../credit-badge/read-answer.ts';
import { chooseLocale } from '../view/locale.ts';
import { escapeHtml } from './escape-html.ts';

/** What a server knows of a badge when it writes the page. */
export interface RenderedBadge {
  /** Unified social credit code of the company. */
  readonly code: string;
  /** Signed statement in compact form, minted for `origin`. */
  readonly statement?: string | null;
  /** The answer, where there is no statement. */
  readonly result?: LookupResult | null;
  /** Origin of the page, as browsers write it: `https://shop.example`. */
  readonly origin: string;
  /** BCP 47 tag of the page's language. */
  readonly language: string;
  /** Address of `credit-badge.css`, which a strict policy lets a page load where it forbids styles in the page. */
  readonly styles: string;
  /** Where the badge leads without JavaScript, such as the verify page of the issuer. */
  readonly href?: string | null;
  readonly appearance?: 'inline' | 'compact' | 'detailed';
  /** @default now */
  readonly now?: Date;
}

/**
 * A badge as HTML with a declared shadow root: it is there before any script, and a link with its text where no script
 * ever runs. The element takes its place without a visible change. Runs wherever JavaScript does, and needs no DOM.
 *
 * @example
 * renderBadge({ code, statement, origin: 'https://shop.example', language: 'zh-CN', styles: '/credit-badge.css' });
 */
export function renderBadge(badge: RenderedBadge): string {
  const { code, statement = null, result = null, origin, language, styles, href = null } = badge;
  const handed =
    statement === null && result === null
      ? ({ kind: 'none' } as const)
      : readAnswer(statement ?? result, code, origin);
  const now = badge.now ?? new Date();
  const drawing = badgeDrawing(handed, code, chooseLocale([language]), now, badge.appearance);
  const { locale, tone, icon, label, day, name: spoken } = drawing;
  const when = day === '' ? '' : ` <time>${escapeHtml(day)}</time>`;
  const attributes = written({ code, statement, appearance: badge.appearance ?? null });
  const json = statement === null && result !== null ? scriptOf(result) : '';
  const name = href === null ? 'span' : 'a';
  const pill = {
    part: 'badge',
    class: 'pill',
    'data-tone': tone,
    'data-icon': icon,
    href,
    lang: locale,
    // What is no control has no name but its text.
    'aria-label': href === null ? null : spoken,
  };
  return `<credit-badge${attributes}><template shadowrootmode="closed" shadowrootdelegatesfocus><link rel="stylesheet"${written({ href: styles })}><${name}${written(pill)}>${escapeHtml(label)}${when}</${name}></template>${json}</credit-badge>`;
}

function written(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

/** JSON in which no name can end the script. */
function scriptOf(value: unknown): string {
  return `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
