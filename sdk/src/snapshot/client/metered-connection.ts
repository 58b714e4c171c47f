/** The part of the Network Information API that is read; only some browsers have it. */
interface ConnectionLike {
  readonly saveData?: boolean;
  readonly type?: string;
}

/** Whether a person pays for what is fetched, or has asked to save: as far as the browser tells. */
export function isMeteredConnection(): boolean {
  const { connection } = globalThis.navigator as { readonly connection?: ConnectionLike };
  return connection?.saveData === true || connection?.type === 'cellular';
}
