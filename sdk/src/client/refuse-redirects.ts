/**
 * How a request says that it follows no redirect: a server that hands it on would hand on which company it is about.
 * Edge runtimes know no `error` and throw when they read it; there the answer comes as it is, and is no success.
 */
export function refuseRedirects(): RequestRedirect {
  try {
    return new Request('https://credit-lens.invalid', { redirect: 'error' }).redirect;
  } catch {
    return 'manual';
  }
}
