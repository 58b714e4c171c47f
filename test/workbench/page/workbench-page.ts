/** One page per element, `?element=credit-card`: every state, in every language, light and dark. `&boxes` draws with the font of boxes. */
import './fixed-clock.ts';
import '@credit-lens/widget/elements';
import { BOX_FONT, boxFont } from '../font/box-font.ts';
import { drawWorkbench } from './draw-workbench.ts';
import { type MeasuredCase, measureCases } from './measure-cases.ts';

declare global {
  interface Window {
    /** For the test: settles once everything is drawn. */
    measureWorkbench(): Promise<readonly MeasuredCase[]>;
  }
}

const query = new URLSearchParams(location.search);
const hasBoxes = query.has('boxes');
if (hasBoxes) document.fonts.add(new FontFace(BOX_FONT, boxFont()));
const drawn = Promise.all([
  hasBoxes ? document.fonts.load(`13px "${BOX_FONT}"`) : document.fonts.ready,
  drawWorkbench(query.get('element') ?? 'credit-badge', hasBoxes ? BOX_FONT : null),
]);
window.measureWorkbench = async () => {
  const [, cells] = await drawn;
  return measureCases(cells);
};
