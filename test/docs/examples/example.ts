/** A program in the docs. */
export interface Example {
  /** Where it stands, for the name of a test: `sdk/README.md, example 3`. */
  readonly place: string;
  /** A whole module, imports and all. */
  readonly program: string;
}
