/** The elements that show the record of one company from what came with the page. */
export const BADGES = 'credit-badge, credit-card';
