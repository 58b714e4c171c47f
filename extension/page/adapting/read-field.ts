import { discoverMentions } from '../reading/discover-mentions.ts';
import { attributeOf, textContentOf } from '../reading/native-dom.ts';
import { dataMention, type PageMention, type PagePlace, visibleMention } from '../reading/page-mention.ts';
import { placeIn } from '../reading/passage.ts';
import type { AdapterField, FieldPlace } from './adapter.ts';
import type { PageAddress } from './choose-adapter.ts';
import { companiesInElement, companyInData } from './company-words.ts';
import { labelEnds, type RegionWords, regionWords, standsBehind } from './find-labels.ts';
import { scriptValues } from './script-values.ts';
import { selectElements } from './select-elements.ts';
import { sellerIdIn } from './seller-id.ts';
import { sellerIdInAddress } from './seller-id-in-address.ts';
import { passagesIn, wordsOf } from './words-of-element.ts';

/** What stands at a field's place in one region. */
export interface FieldSight {
  /** Elements, labels or different values found, for the expectation. */
  readonly found: number;
  readonly mentions: readonly PageMention[];
  /** Of a code behind a label: every code that stands in the region. Where there are two, the label means neither. */
  readonly codesAround: readonly string[];
  readonly sellerIds: readonly string[];
  /** Where a shop is printed. */
  readonly shops: readonly { readonly anchor: Node; readonly place: PagePlace | null }[];
}

const NOTHING: FieldSight = { found: 0, mentions: [], codesAround: [], sellerIds: [], shops: [] };

/** Elements looked at for one field. */
const MOST_ELEMENTS = 400;
/** Steps of the general reading in one region: some thousand nodes, more than any licence table has. */
const MOST_STEPS = 1_000;

/** One region of a page, read at most once for all the labels that are looked for in it. */
export class Region {
  readonly root: Element;
  readonly document: Document;
  readonly address: PageAddress;
  private words: RegionWords | undefined;
  private said: PageMention[] | undefined;

  constructor(root: Element, document: Document, address: PageAddress) {
    this.root = root;
    this.document = document;
    this.address = address;
  }

  /** Reads one field; yields where the caller may pause. */
  *read(field: AdapterField): Generator<null, FieldSight> {
    switch (field.place.by) {
      case 'selector':
        return this.bySelector(field, field.place);
      case 'label':
        return yield* this.byLabel(field, field.place.labels);
      case 'script':
        return this.byScript(field, field.place);
      case 'address': {
        const sellerIds = [sellerIdInAddress(this.address, field.after)].filter((id) => id !== null);
        return { ...NOTHING, found: sellerIds.length, sellerIds };
      }
    }
  }

  private bySelector(field: AdapterField, place: FieldPlace & { by: 'selector' }): FieldSight {
    const all = selectElements(this.root, place.selector);
    const elements = Array.from(
      { length: Math.min(all.length, MOST_ELEMENTS) },
      (_, at) => all[at] as Element,
    );
    const { means } = field;
    if (means === 'shopName') return { ...NOTHING, found: all.length, shops: elements.map(shopIn) };
    const read = (element: Element) =>
      place.attribute === null ? textContentOf(element) : attributeOf(element, place.attribute);
    if (means === 'sellerId') {
      const ids = elements.map((element) => sellerIdIn(read(element) ?? '', field.after));
      const sellerIds = [...new Set(ids.filter((id) => id !== null))];
      // A link that leads elsewhere has no id: it counts as missing. The same id twice is one.
      return { ...NOTHING, found: sellerIds.length, sellerIds };
    }
    const kind = means === 'code' ? 'code' : 'name';
    const mentions = elements.flatMap((element) =>
      place.attribute === null
        ? companiesInElement(element, kind)
        : companyInData(read(element) ?? '', kind, element),
    );
    return { ...NOTHING, found: all.length, mentions };
  }

  private *byLabel({ means }: AdapterField, labels: readonly string[]): Generator<null, FieldSight> {
    this.words ??= regionWords(this.root);
    this.said ??= yield* saidIn(this.root);
    const words = this.words;
    const ends = labelEnds(words, labels);
    const kind = means === 'code' ? 'code' : 'name';
    const ofKind = this.said.filter((mention) => mention.kind === kind);
    const mentions = ofKind.filter(
      (mention) => mention.source === 'label' && standsBehind(words, ends, mention),
    );
    const codesAround = kind === 'code' ? ofKind.map(({ key }) => key) : [];
    return { ...NOTHING, found: ends.length, mentions, codesAround };
  }

  private byScript(field: AdapterField, { selector, key }: FieldPlace & { by: 'script' }): FieldSight {
    const scripts = selectElements(this.document, selector);
    const said = Array.from({ length: Math.min(scripts.length, MOST_ELEMENTS) }, (_, at) => {
      const script = scripts[at] as Element;
      return scriptValues(script, key).map((value) => ({ script, value }));
    }).flat();
    const values = [...new Map(said.map((one) => [one.value, one])).values()];
    if (field.means === 'sellerId') {
      const sellerIds = values.map(({ value }) => sellerIdIn(value, field.after)).filter((id) => id !== null);
      return { ...NOTHING, found: values.length, sellerIds };
    }
    const kind = field.means === 'code' ? 'code' : 'name';
    const mentions = values.flatMap(({ value, script }) => companyInData(value, kind, script));
    return { ...NOTHING, found: values.length, mentions };
  }
}

/** The companies in a region, as the general reading knows them: persons beside them are left alone. */
function* saidIn(root: Element): Generator<null, PageMention[]> {
  const found: PageMention[] = [];
  let steps = 0;
  for (const mention of discoverMentions(root)) {
    if (mention === null) yield null;
    else found.push(mention);
    if (++steps === MOST_STEPS) break;
  }
  return found;
}

function shopIn(element: Element): { anchor: Node; place: PagePlace | null } {
  const passage = passagesIn(element)[0];
  const place = passage === undefined ? null : placeIn(passage, wordsOf(passage));
  return { anchor: place?.startNode ?? element, place };
}

/** The mention as an adapter makes it: more is known of it than a label says. */
export function saidByAdapter(mention: PageMention): PageMention {
  const { kind, text, key, validity, field, formerNameOf, anchor, place } = mention;
  const said = {
    kind,
    text,
    key,
    source: 'adapter',
    ...(validity === undefined ? {} : { validity }),
    ...(field === 'formerName' ? { field } : {}),
    ...(formerNameOf === undefined ? {} : { formerNameOf }),
  } as const;
  return place === null ? dataMention(said, anchor) : visibleMention(said, place);
}
