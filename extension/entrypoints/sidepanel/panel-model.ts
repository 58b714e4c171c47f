import type { PublicFileState } from '@credit-lens/widget/view';
import type { Details } from '../../lens/details.ts';
import type { FollowButton } from '../../screens/follow-button.ts';
import type { PanelChoice } from '../../screens/panel-choice.ts';

/** The parts of a file: its entries, its time line, all its records, or those of one kind. */
export type PanelTab = 'record' | 'timeLine' | 'all' | `kind ${string}`;

/** Everything that the side panel shows. */
export interface PanelModel {
  /** `null`: no company was chosen yet. */
  readonly choice: PanelChoice | null;
  readonly details: Details | 'loading' | 'failed';
  /** The public file, as far as a person asked for it. */
  readonly file: PublicFileState;
  readonly tab: PanelTab;
}

/** What can be done in the side panel. */
export interface PanelActions {
  readonly choose: (tab: PanelTab) => void;
  readonly askServer: () => void;
  readonly showFile: (event: Event) => void;
  readonly openSearch: () => void;
  readonly print: () => void;
  /** The button by which the company is followed. */
  readonly follow: FollowButton;
}
