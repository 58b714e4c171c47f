/*
 *   page ──MutationObserver──▶ PageChanges ──▶ ReadingQueue ──▶ discoverMentions ──▶ KnownMentions
 *                               (records)        (trees)           (slices)          (what is new, what is gone)
 *                                                   ▲                  │ trees read
 *                                                   └── ShadowSweeps ◀─┘
 *                                                (open shadow roots)
 *
 *   state     observer   timer or idle callback   sign-of-life listeners
 *   reading   on         one                      –
 *   resting   on         – (a look for late roots) –
 *   asleep    –          –                        on
 *   stopped   –          –                        –
 */
import { discoverMentions } from './discover-mentions.ts';
import { nextIdleSlice, type SliceUrgency } from './idle-slices.ts';
import { KnownMentions } from './known-mentions.ts';
import { nextSiblingOf, previousSiblingOf } from './native-dom.ts';
import { PageChanges } from './page-changes.ts';
import type { PageMention } from './page-mention.ts';
import { ReadingQueue } from './reading-queue.ts';
import { RestOwed } from './rest-owed.ts';
import { ShadowSweeps } from './shadow-sweeps.ts';
import { SiblingContexts } from './sibling-contexts.ts';
import { MOST_SIBLINGS, siftSiblings } from './sift-siblings.ts';
import { onSignOfLife } from './wake-signals.ts';

export interface PageReaderOptions {
  readonly document: Document;
  /** Nodes that are never read: what we put into the page ourselves. */
  readonly ignore: (node: Node) => boolean;
  /** Told once per slice of the mentions that are new. */
  readonly onMentions: (added: readonly PageMention[]) => void;
  /** Told once per slice of the mentions that left the page or whose words changed. */
  readonly onGone: (gone: readonly PageMention[]) => void;
  /** Stretch of work at a time, in ms; the step that is on when it ends is finished. */
  readonly sliceMs?: number;
  /** Mentions known at one time; further ones are left. */
  readonly limit?: number;
  /** How long changes may bring nothing before reading sleeps. */
  readonly budget?: FruitlessBudget;
}

/** Work on changes without a new mention. */
interface FruitlessBudget {
  /** Rounds of changes, some four a second at most. */
  readonly rounds: number;
  /** Time spent reading, in ms. */
  readonly ms: number;
}

export interface PageReader {
  start(): void;
  /** Ends reading for good: leaves no observer, timer or listener. */
  stop(): void;
}

/** Nothing is begun after so long, in ms: what was begun just before shall be done within 2 ms, too, whatever the engine does meanwhile. */
const SLICE_MS = 0.9;
/** Slices that do not wait for the browser to be idle, in which the first flags of a page are found. */
const URGENT_SLICES = 16;
/** Fruitless work on changes after which reading sleeps until a person does something. */
const FRUITLESS_BUDGET: FruitlessBudget = { rounds: 300, ms: 1_000 };

/** What is asked of reading a tree. */
interface Wanted {
  /** Whether shadow roots may hang in it, to be looked for afterwards. */
  readonly mayHoldRoots: boolean;
}

interface Reading {
  readonly root: Node;
  readonly wanted: Wanted;
  readonly steps: Generator<PageMention | null, boolean>;
  /** Mentions known in this tree before, and not found again so far. */
  readonly missing: Set<PageMention>;
  /** Mentions found so far: a part that names a company is read before the rest of its texts are passed. */
  readonly met: Set<PageMention>;
}

/** Reads a page in slices, its present words first and then what is added or changed. */
export function createPageReader(options: PageReaderOptions): PageReader {
  const {
    document,
    ignore,
    onMentions,
    onGone,
    sliceMs = SLICE_MS,
    limit = 5_000,
    budget = FRUITLESS_BUDGET,
  } = options;
  const known = new KnownMentions();
  const queue = new ReadingQueue(document);
  const contexts = new SiblingContexts();
  const changes = new PageChanges(document, schedule, (changed) => contexts.of(changed));
  const sweeps = new ShadowSweeps(document, ignore, schedule);
  const life = new AbortController();
  /** Trees that wait and are known to need a close reading. */
  const hot = new Map<Node, Wanted>();
  let reading: Reading | null = null;
  let cancel: (() => void) | null = null;
  let removals = false;
  const rest = new RestOwed();
  let restUntil = 0;
  /** Whether the words that the page began with are still being read: that is no answer to changes. */
  let beginning = true;
  let slices = 0;
  let fruitlessRounds = 0;
  let fruitlessTime = 0;
  let timeOfRound = 0;
  let foundInRound = false;

  function schedule(): void {
    if (cancel !== null || life.signal.aborted) return;
    const left = restUntil - performance.now();
    if (left > 0) {
      const timer = setTimeout(slice, left);
      cancel = () => clearTimeout(timer);
    } else cancel = nextIdleSlice(slice, 0, urgency());
  }

  /** Nothing goes before the first find. The answer to it then may, for no flag is drawn without one. */
  function urgency(): SliceUrgency | null {
    if (slices++ >= URGENT_SLICES) return null;
    return known.size === 0 ? 'user-blocking' : 'user-visible';
  }

  const isKnown = (node: Node): boolean => known.at(node).length > 0;

  function begin(root: Node, wanted: Wanted): Reading {
    const missing = new Set<PageMention>();
    const met = new Set<PageMention>();
    const lookForMissing = (node: Node): void => {
      for (const mention of known.at(node)) if (!met.has(mention)) missing.add(mention);
    };
    // On a page where nothing is known yet nothing can be missing, and no text need be asked about.
    const onRead = known.size > 0 ? lookForMissing : undefined;
    return { root, wanted, missing, met, steps: discoverMentions(root, { ignore, onRead }) };
  }

  function slice(): void {
    cancel = null;
    contexts.forget();
    const began = performance.now();
    const added: PageMention[] = [];
    const gone: PageMention[] = [];
    let more: boolean;
    // One step at least: some clocks go on by more than a slice at a time.
    do more = step(added, gone);
    while (more && performance.now() - began < sliceMs);
    if (removals) {
      removals = false;
      gone.push(...known.takeDetached());
    }
    account(performance.now() - began, added.length > 0, !more);
    if (gone.length > 0) onGone(gone);
    // Found in a part that was taken away before its reading ended: told now, nothing would ever tell of its going.
    const stayed = gone.length > 0 ? added.filter((mention) => !gone.includes(mention)) : added;
    if (stayed.length > 0) onMentions(stayed);
  }

  /** One small piece of work. Returns whether there is more. */
  function step(added: PageMention[], gone: PageMention[]): boolean {
    if (reading !== null) {
      const next = reading.steps.next();
      if (next.done) finish(reading, next.value, gone);
      else if (next.value !== null) meet(next.value, reading, added);
      return true;
    }
    const change = changes.take();
    if (change === 'removal') removals = true;
    else if (change === 'everything') {
      removals = true;
      sweeps.forget();
      queue.add(document);
    } else if (change !== null) queue.add(change.root);
    if (change !== null) return true;
    const root = queue.take();
    if (root !== null) {
      if (!hot.has(root)) sift(root, added);
      const wanted = hot.get(root);
      hot.delete(root);
      if (wanted !== undefined) reading = begin(root, wanted);
      return true;
    }
    hot.clear();
    const shadow = sweeps.step();
    if (typeof shadow !== 'string') {
      changes.observeAlso(shadow);
      queue.add(shadow);
    }
    return shadow !== 'done';
  }

  /**
   * Finds out whether an added tree is to be read. The trees beside it that wait are looked at with it, for most of what
   * a page streams says nothing of companies, and looking at each by itself would cost many times as much.
   */
  function sift(root: Node, added: PageMention[]): void {
    const siblings = [root];
    let next = nextSiblingOf(root);
    for (
      ;
      next !== null && siblings.length < MOST_SIBLINGS && queue.takeThis(next);
      next = nextSiblingOf(next)
    )
      siblings.push(next);
    let before = previousSiblingOf(root);
    for (
      ;
      before !== null && siblings.length < MOST_SIBLINGS && queue.takeThis(before);
      before = previousSiblingOf(before)
    )
      siblings.unshift(before);
    const { passed, mentions, hot: found } = siftSiblings(siblings, isKnown, ignore);
    for (const mention of mentions) if (known.same(mention) === undefined) tell(mention, added);
    for (const one of siblings.slice(passed)) queue.add(one);
    for (const [one, wanted] of found) {
      hot.set(one, wanted);
      if (one !== root) queue.add(one);
    }
  }

  function meet(mention: PageMention, { missing, met }: Reading, added: PageMention[]): void {
    const same = known.same(mention);
    if (same !== undefined) {
      missing.delete(same);
      met.add(same);
    } else if (tell(mention, added)) met.add(mention);
  }

  function tell(mention: PageMention, added: PageMention[]): boolean {
    if (known.size >= limit) return false;
    known.add(mention);
    added.push(mention);
    return true;
  }

  function finish(done: Reading, complete: boolean, gone: PageMention[]): void {
    reading = null;
    beginning = false;
    if (!complete) {
      queue.add(done.root);
      return;
    }
    if (done.wanted.mayHoldRoots) sweeps.add(done.root);
    for (const mention of done.missing) {
      if (known.same(mention) === undefined) continue;
      known.remove(mention);
      gone.push(mention);
    }
  }

  /** Keeps the budget, and decides what comes next: the next slice, a rest, or sleep. */
  function account(spent: number, found: boolean, roundEnds: boolean): void {
    foundInRound ||= found;
    if (found) fruitlessTime = 0;
    else if (!beginning) fruitlessTime += spent;
    if (!beginning) timeOfRound += spent;
    if (roundEnds) {
      fruitlessRounds = foundInRound ? 0 : fruitlessRounds + 1;
      foundInRound = false;
      const now = performance.now();
      restUntil = now + rest.after(timeOfRound, now);
      timeOfRound = 0;
    }
    if (fruitlessRounds >= budget.rounds || fruitlessTime >= budget.ms) sleep();
    else if (!roundEnds || !changes.isEmpty) schedule();
  }

  function sleep(): void {
    changes.stop();
    sweeps.stop();
    queue.clear();
    reading = null;
    onSignOfLife(document, life.signal, wake);
  }

  function wake(): void {
    if (life.signal.aborted) return;
    beginning = true;
    fruitlessRounds = 0;
    fruitlessTime = 0;
    removals = true;
    changes.observe();
    sweeps.begin();
    queue.add(document);
    schedule();
  }

  return {
    start() {
      wake();
      // At once: a page that is about to be drawn would let no timer through for a while.
      cancel?.();
      slice();
    },
    stop() {
      life.abort();
      cancel?.();
      cancel = null;
      changes.stop();
      sweeps.stop();
      queue.clear();
      reading = null;
    },
  };
}
