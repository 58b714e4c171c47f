import type { Language } from '../lens/settings.ts';
import { createOverlay } from '../page/drawing/overlay.ts';
import { openWorkerLink } from '../page/worker-link.ts';
import { chooseLanguage } from '../wording/choose-language.ts';
import type { BadgeFinding, BadgeFindings } from './badge-finding.ts';
import { createBadgeMarks } from './badge-marks.ts';
import { type FoundBadge, findBadges } from './find-badges.ts';
import { BADGES_IN_ONE } from './read-badges.ts';
import { speaksOfBadges } from './speaks-of-badges.ts';

/** Shortest time between two looks at a page that keeps changing, in milliseconds. */
const LOOK_EVERY_MS = 200;
/** Longest delay that a timer of the browser takes: 2³¹ − 1 milliseconds. */
const LONGEST_DELAY = 2_147_483_647;
/** What of a page says something of a badge. */
const SPEAKING = { childList: true, subtree: true, characterData: true, attributes: true } as const;

/**
 * Has the worker check the badges of this page, and marks those that are not what they seem. Nothing leaves the device.
 * Returns what takes all of it down again.
 */
export function startBadges(openRoot: boolean): () => void {
  const link = openWorkerLink();
  const marks = createBadgeMarks(() => createOverlay(openRoot), { isAlive: link.isAlive, onGone: stop });
  const observer = new MutationObserver((records) => {
    if (records.some(speaksOfBadges)) arrange();
  });
  observer.observe(document, { ...SPEAKING, attributeFilter: ['code', 'statement', 'result'] });
  /** By what a badge carries: a shop shows the same one many times. */
  const known = new Map<string, BadgeFinding>();
  let language: Language = 'auto';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endTimer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let round = 0;
  const deafen = link.listen((message) => {
    if (message.type === 'siteDisabled' && message.origin === location.origin) stop();
    if (message.type === 'answersChanged') askAnew();
  });
  void look();

  function arrange(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void look();
    }, LOOK_EVERY_MS);
  }

  function askAnew(): void {
    known.clear();
    arrange();
  }

  async function look(): Promise<void> {
    const mine = ++round;
    const badges = findBadges(document);
    const unknown = new Map(badges.map((badge) => [keyOf(badge), badge]));
    for (const key of known.keys()) unknown.delete(key);
    const asked = [...unknown];
    for (let at = 0; at < asked.length; at += BADGES_IN_ONE) {
      const part = asked.slice(at, at + BADGES_IN_ONE);
      const answer = await ask(part.map(([, badge]) => badge));
      if (answer === null || isStopped || mine !== round) return;
      language = answer.language;
      part.forEach(([key], index) => {
        const finding = answer.findings[index];
        if (finding !== undefined) known.set(key, finding);
      });
      show(badges);
    }
    show(badges);
  }

  async function ask(badges: readonly FoundBadge[]): Promise<BadgeFindings | null> {
    try {
      const carried = badges.map(({ code, statement }) => ({ code, statement }));
      return (await link.ask({ type: 'checkBadges', badges: carried })) as BadgeFindings;
    } catch {
      // The worker was asked twice. Nothing is claimed; the next change of the page asks again.
      return null;
    }
  }

  function show(badges: readonly FoundBadge[]): void {
    const found = badges.flatMap((badge) => {
      const finding = known.get(keyOf(badge));
      return finding === undefined ? [] : [[badge.element, finding] as const];
    });
    marks.show(new Map(found), chooseLanguage(language, navigator.languages));
    awaitEnd(found.map(([, finding]) => finding));
  }

  /** A statement ends while its page stays open. */
  function awaitEnd(findings: readonly BadgeFinding[]): void {
    clearTimeout(endTimer);
    const holding = findings.filter(({ kind }) => kind === 'verified' || kind === 'stale');
    const ends = holding.map(({ genuine }) => Date.parse(genuine?.until ?? ''));
    const next = Math.min(...ends.filter((end) => end > Date.now()));
    if (Number.isFinite(next)) endTimer = setTimeout(askAnew, Math.min(next - Date.now() + 1, LONGEST_DELAY));
  }

  function stop(): void {
    isStopped = true;
    clearTimeout(timer);
    clearTimeout(endTimer);
    observer.disconnect();
    deafen();
    marks.stop();
  }
  return stop;
}

function keyOf({ code, statement }: FoundBadge): string {
  return `${code}\n${statement ?? ''}\n${statement === null}`;
}
