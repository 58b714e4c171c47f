import type { Tone } from '../badge/badge-label.ts';

/** Colours of one tone: ink on ground within an edge, for light and dark pages. */
export interface ToneColours {
  readonly ink: string;
  readonly ground: string;
  readonly edge: string;
}

/**
 * Amber, not alarm red: an entry is a record, and red is praise in the culture of redlists; the irregular tier has
 * grey-brown ink on plain ground. Every ink on its ground has a contrast of at least 4.5, every edge one of at least 3
 * against its ground and the page (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export const toneColours: Readonly<Record<Exclude<Tone, 'unavailable'>, ToneColours>> = {
  adverse: {
    ink: 'light-dark(#744100, #f2c777)',
    ground: 'light-dark(#fcf1dc, #33270f)',
    edge: 'light-dark(#b07d1f, #a47d2e)',
  },
  irregular: {
    ink: 'light-dark(#57513f, #d3cbb6)',
    ground: 'light-dark(#ffffff, #1a1d21)',
    edge: 'light-dark(#8f8773, #7f7866)',
  },
  contested: {
    ink: 'light-dark(#573a97, #cdbbf6)',
    ground: 'light-dark(#f3effc, #2a2240)',
    edge: 'light-dark(#8f78cf, #7f6cc0)',
  },
  recognition: {
    ink: 'light-dark(#2c5070, #abcde9)',
    ground: 'light-dark(#edf3f8, #1b2a37)',
    edge: 'light-dark(#658aab, #5d82a2)',
  },
  neutral: {
    ink: 'light-dark(#4a525c, #c5cbd3)',
    ground: 'light-dark(#f4f5f7, #25292e)',
    edge: 'light-dark(#868e97, #747c85)',
  },
};

/** Of what has the focus of the keyboard. */
export const FOCUS = 'light-dark(#1b5585, #93c3ef)';
