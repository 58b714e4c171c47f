/** The other elements written by a server, as HTML that needs no script to be read. */
export { elementStyleSheets } from './element-style-sheets.ts';
export {
  type RenderedCard,
  type RenderedFile,
  type RenderedScreening,
  type RenderedSearch,
  renderCard,
  renderFile,
  renderScreening,
  renderSearch,
} from './render-elements.ts';
