import { rootElementOf } from '../reading/native-dom.ts';
import { overlayStyles } from './overlay-styles.ts';
import { appendTo, newElement } from './page-dom.ts';
import { shareOverlay } from './shared-overlay.ts';

/** The one element of ours in a page, the same on every page and whatever was found. */
export interface Overlay {
  /** Stands beside `body`, so that no layout of the page contains it. */
  readonly host: HTMLElement;
  /** Where flags and cards go. */
  readonly layer: HTMLElement;
  /** The element that has the focus inside the overlay. */
  focused(): Element | null;
  /** Puts the host back if the page removed it, a few times. */
  keep(): void;
  /** Adds styles to those that the flags have; each text once. */
  adopt(styles: string): void;
  remove(): void;
}

/** Pages that remove the host are given way after this many times. */
const KEEP_AT_MOST = 20;
/** Events that end here: shortcuts of the page must not run because of what is typed or pressed in a card. */
const OWN_EVENTS = [
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
];

/** The overlay of this page, made where none is there yet. */
export function createOverlay(openRoot: boolean): Overlay {
  return shareOverlay(() => makeOverlay(openRoot));
}

/**
 * Appends the overlay. Its shadow root is closed, so that the page can neither read nor restyle what is in it; the
 * testing build opens it.
 */
function makeOverlay(openRoot: boolean): Overlay {
  const host = newElement('div');
  const root = host.attachShadow({ mode: openRoot ? 'open' : 'closed', delegatesFocus: false });
  const adopted = new Set<string>();
  function adopt(styles: string): void {
    if (adopted.has(styles)) return;
    adopted.add(styles);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  adopt(overlayStyles);
  const layer = newElement('div');
  layer.className = 'cl-tokens';
  layer.dataset['creditLens'] = '';
  root.append(layer);
  for (const type of OWN_EVENTS) layer.addEventListener(type, (event) => event.stopPropagation());
  const attach = () => {
    const root = rootElementOf(document);
    if (root !== null) appendTo(root, host);
  };
  attach();
  let kept = 0;

  return {
    host,
    layer,
    focused: () => root.activeElement,
    keep() {
      if (host.isConnected || kept >= KEEP_AT_MOST) return;
      kept += 1;
      attach();
    },
    adopt,
    remove: () => host.remove(),
  };
}
