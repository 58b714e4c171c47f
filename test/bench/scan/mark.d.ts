/** The part of mark.js that is measured; the package brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options?: { readonly separateWordSearch?: boolean }): void;
    markRegExp(pattern: RegExp): void;
  }
}
