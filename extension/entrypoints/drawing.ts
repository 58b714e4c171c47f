import '../page/hide-trusted-types.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDrawing } from '../page/drawing/create-drawing.ts';
import { leavePart } from '../page/world-parts.ts';

/** What draws flags, run in a page where the first one is to be drawn. */
export default defineUnlistedScript(() => leavePart('drawing', createDrawing));
