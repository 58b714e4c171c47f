import { html, type TemplateResult } from 'lit-html';
import type { Locale } from './locale.ts';

const days: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  // The contract's days are calendar days in China and carry no time, so no zone may move them.
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  de: new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }),
  'zh-Hans': new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' }),
  'zh-Hant': new Intl.DateTimeFormat('zh-Hant', { dateStyle: 'long', timeZone: 'UTC' }),
};

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** The clock that the registers and their decisions run by, so that all languages give one and the same time. */
const inChina = { ...long, ...clock, timeZone: 'Asia/Shanghai' } as const;

const instants: Readonly<Record<Locale, { format: Intl.DateTimeFormat; zone: string }>> = {
  en: { format: new Intl.DateTimeFormat('en-GB', inChina), zone: ' (China time)' },
  de: { format: new Intl.DateTimeFormat('de', inChina), zone: ' (chinesische Zeit)' },
  fr: { format: new Intl.DateTimeFormat('fr', inChina), zone: ' (heure de Chine)' },
  'zh-Hans': { format: new Intl.DateTimeFormat('zh-Hans', inChina), zone: '（北京时间）' },
  'zh-Hant': { format: new Intl.DateTimeFormat('zh-Hant', inChina), zone: '（北京時間）' },
};

/** A calendar day, `2026-03-14`, in words. A text that is no day is given back as it came. */
export function formatDay(day: string, locale: Locale): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? day : days[locale].format(time);
}

/** A point in time, as China's clocks show it, and saying so. A text that is none is given back as it came. */
export function formatInstant(instant: string, locale: Locale): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const { format, zone } = instants[locale];
  return format.format(time) + zone;
}

/** {@link formatDay} as an element that machines can read too. */
export function dayTemplate(day: string, locale: Locale): TemplateResult {
  return html`<time datetime=${day}>${formatDay(day, locale)}</time>`;
}

/** {@link formatInstant} as an element that machines can read too. */
export function instantTemplate(instant: string, locale: Locale): TemplateResult {
  return html`<time datetime=${instant}>${formatInstant(instant, locale)}</time>`;
}
