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

/** Edge of the grid that the shapes are drawn on: the edge of the badge's icon, in CSS pixels. */
export const ICON_GRID = 14;

/**
 * Each drawing as the outline of what is filled (rule `nonzero`), for the drawings of cards, flags and screens. The
 * element draws the same on the same grid without a node of its own.
 */
export const iconPaths: Readonly<Record<BadgeIconName, string>> = {
  // A filled pennant that carries two lines of writing.
  listed:
    'M2.2 1.1a.7 .7 0 0 1 1.3 0v11.8a.7 .7 0 0 1-1.3 0zM4.4 1.8h8.4l-2 3.5 2 3.5H4.4zm1.5 1.8v1.1h3.5v-1.1zm0 2.3v1.1h2.4v-1.1z',
  // A sheet with lines of writing and a gap among them: an outline, without a flag.
  irregular:
    'M2.2 1h6.6l3 3v9.1H2.2zM3.4 2.2v9.6h7.2v-7.4L8.3 2.2zM4.5 4.8h5.1v1.2h-5.1zM4.5 7.1h2.2v1.2h-2.2zM7.4 7.1h2.2v1.2h-2.2zM4.5 9.4h5.1v1.2h-5.1z',
  // The pennant, and a voice beside it.
  contested:
    'M1.8 1.1a.7 .7 0 0 1 1.3 0v11.8a.7 .7 0 0 1-1.3 0zM3.9 1.5h7.9l-1.4 2.2H7a2.1 2.1 0 0 0-2.1 2.1v.5H3.9zM7.4 4.9h4.5a1.2 1.2 0 0 1 1.2 1.2v2.8a1.2 1.2 0 0 1-1.2 1.2h-1.8L8 12.2v-2.1h-.7A1.2 1.2 0 0 1 6.1 8.9V6.1a1.2 1.2 0 0 1 1.2-1.2zm.5 2.1v1.1h1V7zm1.7 0v1.1H10.5V7z',
  // An outlined rosette with two tails.
  recognition:
    'M2.6 5.2a4.4 4.4 0 0 1 8.8 0a4.4 4.4 0 0 1-8.8 0M3.9 5.2a3.1 3.1 0 0 0 6.2 0a3.1 3.1 0 0 0-6.2 0M5.2 5.2a1.8 1.8 0 0 1 3.6 0a1.8 1.8 0 0 1-3.6 0M6.5 5.2a.5 .5 0 0 0 1 0a.5 .5 0 0 0-1 0M5.5 8.4L4.7 11.4L7 10.4L9.3 11.4L8.5 8.4L9.7 8.1L11 13.6L7 11.8L3 13.6L4.3 8.1z',
  // Lines of writing in a frame.
  toldOnly: 'M1.1 2.2h11.7v9.6H1.1zM2.4 3.4v7.2h9.3v-7.2zM3.6 5.2h6.8v1.2h-6.8zM3.6 7.6h4.7v1.2h-4.7z',
  // A magnifier over lines of writing; never a tick, for nothing was confirmed.
  noEntry:
    'M.9 2h10.5v1.2h-10.5zM.9 5.1h3.9v1.2h-3.9zM.9 8.1h3.5v1.2h-3.5zM5 7.9a3.5 3.5 0 0 1 7 0a3.5 3.5 0 0 1-7 0M6.2 7.9a2.3 2.3 0 0 0 4.6 0a2.3 2.3 0 0 0-4.6 0M10.8 9.4L13.4 11.9L12.5 12.8L10 10.2z',
  // A broken outline: outside what the register holds. Four arcs of a ring around the middle.
  notCovered:
    'M12.9 8.8A6.1 6.1 0 0 1 8.8 12.9L8.4 11.7A4.9 4.9 0 0 0 11.7 8.4zM5.2 12.9A6.1 6.1 0 0 1 1.1 8.8L2.3 8.4A4.9 4.9 0 0 0 5.6 11.7zM1.1 5.2A6.1 6.1 0 0 1 5.2 1.1L5.6 2.3A4.9 4.9 0 0 0 2.3 5.6zM8.8 1.1A6.1 6.1 0 0 1 12.9 5.2L11.7 5.6A4.9 4.9 0 0 0 8.4 2.3z',
  // Three dots: nobody was asked.
  notChecked:
    'M3.9 7a1.2 1.2 0 1 1-2.4 0a1.2 1.2 0 1 1 2.4 0M8.2 7a1.2 1.2 0 1 1-2.4 0a1.2 1.2 0 1 1 2.4 0M12.6 7a1.2 1.2 0 1 1-2.4 0a1.2 1.2 0 1 1 2.4 0',
  // A clock whose rim is broken.
  unavailable:
    'M13 8.2A6.1 6.1 0 1 1 10.5 2L9.8 3A4.9 4.9 0 1 0 11.8 7.9zM12.3 3.8L13 5.5L11.9 6L11.2 4.3zM7.6 3.6L7.6 6.7L9.8 8.2L9.1 9.2L6.4 7.3L6.4 3.6z',
};
