import { parseIdentifier } from '@credit-lens/sdk/identity';
import type { Declaration } from './declarations.ts';
import { hotRegions } from './hot-regions.ts';
import { interpretPassage } from './interpret-passage.ts';
import { LabelScope } from './label-scope.ts';
import { readLinkedData } from './linked-data.ts';
import { nameKey } from './name-key.ts';
import { textContentOf } from './native-dom.ts';
import { dataMention, type PageMention } from './page-mention.ts';
import { quickMention } from './quick-line.ts';
import { standsAmongWords, standsInTable } from './readable.ts';
import { namesBehindLabel } from './registered-name.ts';
import { ToldAnchors } from './told-anchors.ts';
import { type Sight, type WalkOptions, walkPassages } from './walk-passages.ts';

/**
 * Finds the companies that a tree of the page mentions, in document order, by what the page says: structured data,
 * labels, printed codes, full registered names. Reads and never writes; asks for no styles and no layout.
 *
 * Every text is looked at once, and only the parts that may name a company are read closely.
 *
 * Yields `null` as a breathing point often enough for slices of 2 ms. Returns whether the tree was read to its end:
 * `false` if it was moved or removed during a pause.
 */
export function* discoverMentions(
  root: Node,
  options: WalkOptions = {},
): Generator<PageMention | null, boolean> {
  if (!standsAmongWords(root)) return true;
  // The labels of a table stand over its cells, so a part of one is read whole.
  if (standsInTable(root)) return yield* readClosely(root, options);
  const told = new ToldAnchors();
  const regions = hotRegions(root, options);
  const unheard = { ignore: options.ignore };
  for (;;) {
    const step = regions.next();
    if (step.done) return step.value;
    const region = step.value;
    if (region === null) yield null;
    else if (region.kind === 'line') {
      const [piece] = region.passage.pieces;
      if (piece === undefined || told.has(piece.node)) continue;
      const quick = quickMention(piece.node, region.passage.text);
      if (quick !== null) {
        told.addLine(piece.node);
        yield quick;
        continue;
      }
      const { mentions } = interpretPassage(region.passage, null);
      if (mentions.length > 0) told.addLine(piece.node);
      for (const mention of mentions) yield mention;
    } else if (region.kind === 'words') {
      const anchors: Node[] = [];
      const reading = readClosely(region.root, unheard);
      let next = reading.next();
      for (; !next.done; next = reading.next()) {
        if (next.value === null) yield null;
        else if (!told.hasAny(next.value.anchor)) {
          anchors.push(next.value.anchor);
          yield next.value;
        }
      }
      if (!next.value) return false;
      for (const anchor of anchors) told.add(anchor);
    } else yield* mentionsInData(region, told);
  }
}

/** Reads every word of a tree. */
function* readClosely(root: Node, options: WalkOptions): Generator<PageMention | null, boolean> {
  const scope = new LabelScope();
  const walk = walkPassages(root, options);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
    const sight = step.value;
    if (sight === null) yield null;
    else if (sight.kind === 'passage') {
      const { passage, row } = sight;
      const said = interpretPassage(passage, scope.roleOver(passage, row, sight.columnRole));
      scope.note(passage, row, said.labelAtEnd);
      yield* said.mentions;
      yield null;
    } else yield* mentionsInData(sight, NOBODY);
  }
}

const NOBODY = { has: () => false };

type Data = Exclude<Sight, { readonly kind: 'passage' }>;

function* mentionsInData(sight: Data, told: Pick<ToldAnchors, 'has'>): Generator<PageMention | null> {
  if (sight.kind === 'linkedData') {
    if (told.has(sight.script)) return;
    for (const stated of readLinkedData(textContentOf(sight.script) ?? ''))
      yield dataMention({ text: stated.key, ...stated, source: 'structured' }, sight.script);
    yield null;
  } else if (!told.has(sight.declaration.element)) {
    const mention = silentMention(sight.declaration);
    if (mention !== null) yield mention;
  }
}

/** What an element without words declares by its attribute. */
function silentMention({ element, property, value }: Declaration): PageMention | null {
  if (value === null) return null;
  if (property === 'legalName') {
    const name = namesBehindLabel(value, 0, value.length)[0];
    if (name === undefined) return null;
    const text = value.slice(name.start, name.end);
    const key = nameKey(text, value);
    return key === null ? null : dataMention({ kind: 'name', text, key, source: 'structured' }, element);
  }
  const identifier = parseIdentifier(value);
  if (identifier.kind !== 'unifiedSocialCreditCode') return null;
  const { code, validity } = identifier;
  return dataMention({ kind: 'code', text: code, key: code, validity, source: 'structured' }, element);
}
