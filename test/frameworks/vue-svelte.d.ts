/**
 * The little that the types of the elements take from Vue 3.5 and Svelte 5, which are no dependencies of this project.
 * Shapes after their published declarations; `vue-tsc` and `svelte-check` agree with what is compiled here.
 */
declare module 'vue' {
  export interface HTMLAttributes {
    id?: string | undefined;
    class?: unknown;
  }
  export interface PublicProps {
    key?: PropertyKey;
  }
  export interface GlobalComponents {}
}

declare module 'svelte/elements' {
  export interface HTMLAttributes<T extends EventTarget> {
    class?: unknown;
    onclick?: ((event: MouseEvent & { currentTarget: T }) => unknown) | undefined | null;
  }
  export interface SvelteHTMLElements {}
}
