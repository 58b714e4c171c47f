import { html, type TemplateResult } from 'lit-html';
import type { Locale } from './locale.ts';

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** The clock that the registers and their decisions run by, so that all languages give one and the same time. */
const inChina = { ...long, ...clock, timeZone: 'Asia/Shanghai' } as const;

const zones: Readonly<Record<Locale, string>> = {
  en: ' (China time)',
  de: ' (chinesische Zeit)',
  fr: ' (heure de Chine)',
  'zh-Hans': '（北京时间）',
  'zh-Hant': '（北京時間）',
};

/** A formatter takes a browser about a millisecond to make, so each is made when its language is first written, and kept. */
function lazily(options: Intl.DateTimeFormatOptions): (time: number, locale: Locale) => string {
  const made = new Map<Locale, Intl.DateTimeFormat>();
  return (time, locale) => {
    let format = made.get(locale);
    if (format === undefined) {
      format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
      made.set(locale, format);
    }
    return format.format(time);
  };
}

// The contract's days are calendar days in China and carry no time, so no zone may move them.
const writeDay = lazily({ dateStyle: 'long', timeZone: 'UTC' });
const writeInstant = lazily(inChina);

/** A calendar day, `2026-03-14`, in words. A text that is no day is given back as it came. */
export function formatDay(day: string, locale: Locale): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? day : writeDay(time, locale);
}

/** A point in time, as China's clocks show it, and saying so. A text that is none is given back as it came. */
export function formatInstant(instant: string, locale: Locale): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  return writeInstant(time, locale) + zones[locale];
}

/** {@link formatDay} as an element that machines can read too. */
export function dayTemplate(day: string, locale: Locale): TemplateResult {
  return html`<time datetime=${day}>${formatDay(day, locale)}</time>`;
}

/** {@link formatInstant} as an element that machines can read too. */
export function instantTemplate(instant: string, locale: Locale): TemplateResult {
  return html`<time datetime=${instant}>${formatInstant(instant, locale)}</time>`;
}
