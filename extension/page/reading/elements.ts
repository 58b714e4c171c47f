/** How reading treats elements by name: by the display they have by default, for asking styles costs layout. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Their text is no part of the page's words, or is being written by the reader. */
export const UNREAD_ELEMENTS = /* @__PURE__ */ words(
  'script style noscript template textarea input select datalist option title svg math canvas iframe frame ' +
    'object embed audio video',
);

/** They stand inside a line. Every other element begins and ends lines of its own. */
export const INLINE_ELEMENTS = /* @__PURE__ */ words(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark meter nobr output ' +
    'picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr link meta source',
);

/** They only dress words, so that a name may begin before them and end inside. */
export const DRESSING_ELEMENTS = /* @__PURE__ */ words(
  'b big del em font i ins mark s small strong sub sup u',
);

/** The cells of a table. */
export const CELL_ELEMENTS = /* @__PURE__ */ words('td th');
