/**
 * Where the extension draws, for a page that runs the testing build: its one overlay stands beside `body`, and its
 * root is open there.
 */
export const OVERLAY = 'html > div';
/** The buttons of all flags that can be seen. */
export const FLAGS = `${OVERLAY} .flag:not([hidden]) button`;
export const SOLID_FLAGS = `${OVERLAY} .flag[data-flag=solid]:not([hidden]) button`;
export const HOLLOW_FLAGS = `${OVERLAY} .flag[data-flag=hollow]:not([hidden]) button`;
/** The tooltip, while it is shown. */
export const TIP = `${OVERLAY} [role=tooltip]:popover-open`;
/** The card, once what it waited for is there. */
export const OPEN_CARD = `${OVERLAY} [role=dialog][data-state=ready]:popover-open`;
