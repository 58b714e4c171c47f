import type { html } from 'hono/html';

/** Markup made by `html`, in which every text is escaped. */
export type Markup = ReturnType<typeof html>;
