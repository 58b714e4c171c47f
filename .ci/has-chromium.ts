/** Exits with 0 when a Chromium is there that loads extensions. */
import { findChromium } from '../test/browser/find-chromium.ts';

process.exitCode = findChromium() === null ? 1 : 0;
