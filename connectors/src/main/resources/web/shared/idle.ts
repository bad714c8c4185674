const LATEST_MILLIS = 500;

/** Does what can wait until the page is painted; gives what calls it off. Safari has no idle callbacks. */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const waiting = requestIdleCallback(work, { timeout: LATEST_MILLIS });
    return () => cancelIdleCallback(waiting);
  }
  const waiting = setTimeout(work, LATEST_MILLIS);
  return () => clearTimeout(waiting);
}
