import type { BadgeIconName } from '../view/badge/icon-paths.ts';

/**
 * The drawings of `iconPaths`, put together from as few pieces as will do, on the same grid: left, top, width and height,
 * filled. Runs of filled and empty pixels in turn leave stripes, `-` downwards and `+` to the right. Three numbers leave
 * only the ring around that middle, of that outer radius, as far as it lies in the piece.
 */
const badgeIcons: Readonly<Record<BadgeIconName, string>> = {
  // A filled pennant that carries two lines of writing.
  listed: '2 1 1 12,4 2 7 7 2+4+1,6 2 4 7 2-1-1-1-2,11 2 2 7 2-3-2',
  // A sheet with a turned corner and lines of writing, a gap among them.
  irregular: '2 1 1 11,2 1 8 1,9 2 2 2,11 4 1 8,2 12 10 1,4 6 6 5 1-3-1,4 8 6 1 2+1+3',
  // The pennant, and a voice beside it.
  contested: '2 1 1 12,4 2 8 2,4 4 1 3,6 5 7 5 2-1-2,6 7 7 1 2+1+1+1+2,8 10 2 2',
  // An outlined rosette with two tails.
  recognition: '2 0 10 10 7 5 4.7,5 3 4 4 7 5 2.1,4 9 6 4 1+4+1,5 11 4 1 1+2+1,6 10 2 1',
  // Lines of writing in a frame.
  toldOnly: '1 2 12 10 1-8-1,1 3 12 8 1+10+1,4 5 6 1,4 8 4 1',
  // A magnifier over lines of writing.
  noEntry: '1 2 10 1,1 5 3 4 1-2-1,4 3 9 9 8.5 7.5 3.9,11 10 2 2,12 11 2 2',
  // A broken ring.
  notCovered: '1 1 4 4 7 7 6.2,9 1 4 4 7 7 6.2,1 9 4 4 7 7 6.2,9 9 4 4 7 7 6.2',
  // Three dots.
  notChecked: '1 5 4 4 3 7 1.5,5 5 4 4 7 7 1.5,9 5 4 4 11 7 1.5',
  // A clock whose rim is broken.
  unavailable: '0 0 7 14 7 7 6.3,7 0 3 6 7 7 6.3,7 7 7 7 7 7 6.3,7 4 1 4,8 7 2 1',
};

/** Edge of the grid, as `ICON_GRID`, whose file has the paths, which only cards need. */
const GRID = 14;

/**
 * Draws an icon at the start of a badge as grounds of the badge itself: no node, box or clip of its own, no image that a
 * policy could forbid. Where text runs from right to left it stands at the right, not mirrored.
 *
 * @param pill selector of the control
 * @param start distance from the edge at which text begins, in CSS pixels, border included
 * @param top distance from the upper edge
 */
export function iconRules(pill: string, icon: BadgeIconName, start: number, top: number): string {
  const pieces = badgeIcons[icon].split(',').map((piece) => piece.split(' '));
  const each = (write: (x: number, y: number, w: number, h: number) => string): string =>
    pieces.map(([x, y, w, h]) => write(Number(x), Number(y), Number(w), Number(h))).join();
  return `${pill}{background-image:${pieces.map(ground).join()};background-size:${each((_x, _y, w, h) => `${w}px ${h}px`)};background-position:${each((x, y) => `${start + x}px ${top + y}px`)}}${pill}:dir(rtl){background-position:${each((x, y, w) => `right ${start + GRID - x - w}px top ${top + y}px`)}}`;
}

function ground([x, y, , , first = '', middleY, outer]: readonly string[]): string {
  if (outer === undefined) return `linear-gradient(${first.includes('+') ? '90deg,' : ''}${stripes(first)})`;
  const radius = Number(outer);
  // Softened over half a pixel: browsers do not smooth the edges of grounds.
  return `radial-gradient(circle at ${Number(first) - Number(x)}px ${Number(middleY) - Number(y)}px,#0000 ${radius - 1.6}px,currentColor ${radius - 1.1}px ${radius - 0.5}px,#0000 ${radius}px)`;
}

function stripes(runs: string): string {
  let end = 0;
  return runs
    .split(/[-+]/)
    .map((run, index) => {
      const from = end;
      end += Number(run);
      return `${index % 2 ? '#0000' : 'currentColor'} ${from}px ${end}px`;
    })
    .join();
}
