import { defineOnce } from './element/define-once.ts';
import { StaticBadge } from './static/static-badge.ts';

defineOnce('credit-badge', StaticBadge, customElements);

export { StaticBadge };
