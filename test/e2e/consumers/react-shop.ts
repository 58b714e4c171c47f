/** A shop with React whose server writes pages: three modules, as the project of a stranger has them. */

/** One seller; drawn alike by the server and in the browser. */
export const SELLER = `
import { createElement as h, useState } from 'react';

export function Seller({ name, badge }) {
  const [isFollowed, follow] = useState(false);
  return h('p', null, name, ' ',
    h('span', { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: badge } }), ' ',
    h('button', { onClick: () => follow(true) }, isFollowed ? 'Followed' : 'Follow'));
}
`;

/** Writes the page to standard output. */
export const SERVER = `
import { renderBadge } from '@credit-lens/widget/server';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { Seller } from './seller.js';

const { CODE, STATEMENT, ORIGIN, VERIFY } = process.env;
const badge = renderBadge({ code: CODE, statement: STATEMENT, origin: ORIGIN, language: 'en',
  styles: '/credit-badge.css', href: VERIFY });
const shop = renderToString(h(Seller, { name: 'Zixu', badge }));
console.log('<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body><div id="shop">' +
  shop + '</div><script type="module" src="/client.js"></script></body></html>');
`;

/** Takes the page over. What the server wrote for the badge stays, so the browser needs no text of its own for it. */
export const CLIENT = `
import '@credit-lens/widget';
import { createElement as h, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Seller } from './seller.js';

function Shop(props) {
  useEffect(() => { document.documentElement.dataset.hydrated = 'yes'; }, []);
  return h(Seller, props);
}
hydrateRoot(document.getElementById('shop'), h(Shop, { name: 'Zixu', badge: '' }), {
  onRecoverableError: (error) => console.error('Not hydrated as it stood:', error),
});
`;
