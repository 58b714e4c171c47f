/** Acts on a person's own press alone. What cannot be done changes nothing that is shown. */
export function onOwnPress(act: () => Promise<unknown>): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act().catch(() => undefined);
  };
}
