/** Looking many bidders up at once, each with its evidence. */
export {
  type ScreenedItem,
  type Screening,
  type ScreeningOptions,
  screen,
} from './client/screen.ts';
