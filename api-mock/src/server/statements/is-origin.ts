/** Whether a text is a web origin exactly as browsers write it, so that comparing texts compares origins. */
export function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
