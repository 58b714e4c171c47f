/** What a drawing stands for. Shape carries the meaning; colour only repeats it. */
export type BadgeIconName =
  | 'listed'
  | 'irregular'
  | 'contested'
  | 'recognition'
  | 'toldOnly'
  | 'noEntry'
  | 'notCovered'
  | 'notChecked'
  | 'unavailable';

/** Edge of the grid that the shapes are drawn on, in CSS pixels. */
export const ICON_GRID = 16;

/** Drawings that are filled; the others are strokes of {@link ICON_STROKE} with round ends. */
export const FILLED_ICONS: ReadonlySet<BadgeIconName> = new Set<BadgeIconName>([
  'listed',
  'contested',
  'notChecked',
]);

/** Width of a stroke on the grid. */
export const ICON_STROKE = 1.4;

/** Each drawing as one path, so that a template, a page and a server draw the same. */
export const iconPaths: Readonly<Record<BadgeIconName, string>> = {
  // A filled pennant that carries two lines of writing.
  listed:
    'M2.5 1.25a.75.75 0 0 1 1.5 0v13.5a.75.75 0 0 1-1.5 0zM5 2h9.6l-2.3 4 2.3 4H5zm1.75 2.1v1.2h4v-1.2zm0 2.6v1.2h2.75v-1.2z',
  // A sheet with lines of writing and a gap among them: an outline, without a flag.
  irregular: 'M3.2 1.8h6.6l3 3v9.4H3.2zM5.8 6.2h4.4M5.8 8.8h1.1m2.2 0h1.1M5.8 11.4h4.4',
  // The pennant, and a voice beside it.
  contested:
    'M2 1.25a.75.75 0 0 1 1.5 0v13.5a.75.75 0 0 1-1.5 0zM4.5 1.75h9l-1.6 2.5H8a2.4 2.4 0 0 0-2.4 2.4v.6H4.5zM8.4 5.6h5.2a1.4 1.4 0 0 1 1.4 1.4v3.2a1.4 1.4 0 0 1-1.4 1.4h-2L9.2 14v-2.4h-.8A1.4 1.4 0 0 1 7 10.2V7a1.4 1.4 0 0 1 1.4-1.4zm.6 2.4v1.2h1.1V8zm1.9 0v1.2H12V8z',
  // An outlined rosette with two tails.
  recognition:
    'M12.3 6a4.3 4.3 0 1 1-8.6 0a4.3 4.3 0 1 1 8.6 0M9.3 6a1.3 1.3 0 1 1-2.6 0a1.3 1.3 0 1 1 2.6 0M5.5 9.8 4.4 14.3 8 12.7l3.6 1.6-1.1-4.5',
  // Lines of writing in a frame.
  toldOnly: 'M2 3.2h12v9.6H2zM4.8 6.6h6.4M4.8 9.4h4',
  // A magnifier over lines of writing; never a tick, for nothing was confirmed.
  noEntry: 'M1.7 3h10.6M1.7 6.5h3M1.7 10h2.6M13 9a3.3 3.3 0 1 1-6.6 0a3.3 3.3 0 1 1 6.6 0m-.8 2.5 2.3 2.3',
  // A broken outline: outside what the register holds. Eight arcs of a ring around the middle.
  notCovered:
    'M14.3 8A6.3 6.3 0 0 1 13.81 10.43M12.45 12.45A6.3 6.3 0 0 1 10.39 13.83M8 14.30A6.3 6.3 0 0 1 5.57 13.81M3.55 12.45A6.3 6.3 0 0 1 2.17 10.39M1.70 8A6.3 6.3 0 0 1 2.19 5.57M3.55 3.55A6.3 6.3 0 0 1 5.61 2.17M8 1.70A6.3 6.3 0 0 1 10.43 2.19M12.45 3.55A6.3 6.3 0 0 1 13.83 5.61',
  // Three dots: nobody was asked.
  notChecked:
    'M4.4 8a1.4 1.4 0 1 1-2.8 0a1.4 1.4 0 1 1 2.8 0M9.4 8a1.4 1.4 0 1 1-2.8 0a1.4 1.4 0 1 1 2.8 0M14.4 8a1.4 1.4 0 1 1-2.8 0a1.4 1.4 0 1 1 2.8 0',
  // A clock whose rim is broken.
  unavailable: 'M11.6 2.85A6.3 6.3 0 1 0 14.2 9.2M13.7 5.2 14 6M8 4.5V8l2.5 1.7',
};
