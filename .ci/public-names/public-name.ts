/** A tag of a documentation comment, such as `throws`, with the text behind it. */
export interface DocumentationTag {
  readonly name: string;
  readonly text: string;
}

/** What a documentation comment says. */
export interface Documentation {
  readonly text: string;
  readonly tags: readonly DocumentationTag[];
}

/** A member of an interface or class that callers see. */
export interface PublicMember extends Documentation {
  readonly name: string;
  /** As it is declared, without a body: `timeout?: number`. */
  readonly signature: string;
  /** Whether it says otherwise what a base class documents. */
  readonly isOverride: boolean;
}

/** A name that an entry point exports, once, however many export it. */
export interface PublicName extends Documentation {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'interface' | 'type' | 'constant';
  /** Its declaration without bodies, and of interfaces and classes without members. */
  readonly declaration: string;
  readonly members: readonly PublicMember[];
  /** Where it is declared: a path within the SDK. */
  readonly file: string;
  /** Specifiers of the entry points that export it; the first is the most exact, where its page is. */
  readonly entries: readonly string[];
  /** Whether its own text throws, beyond what it calls. */
  readonly throwsItself: boolean;
}
