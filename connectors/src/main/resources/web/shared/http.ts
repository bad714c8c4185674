/** Asking a JSON API, and what can go wrong with it in words a person understands. */

const PATIENCE_MILLIS = 20_000;

/**
 * A request that did not succeed.
 *
 * `status` is the HTTP status, 0 where no answer came. `name` is the last part of the problem's type
 * (RFC 9457), empty where there was none. `detail` is the server's own sentence for people, `document`
 * the whole problem document.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly kind: string,
    readonly detail?: string,
    readonly document?: unknown,
  ) {
    super(`${status} ${kind}`);
  }

  /** Nobody answered, or not as a server does: worth another try, and worth other ways to help. */
  get isOutage(): boolean {
    return this.status === 0 || this.status >= 500;
  }

  /** The same request may succeed later. */
  get isPassing(): boolean {
    return this.isOutage || this.status === 429;
  }
}

/** What a problem says to people; `otherwise` where it says nothing. */
export function wordsOf(problem: unknown, otherwise: string): string {
  return (problem instanceof Problem && problem.detail) || otherwise;
}

/** Asks and reads the JSON that comes back; undefined where the answer has no body. */
export async function ask<T>(url: string, init: RequestInit = {}, patienceMillis = PATIENCE_MILLIS): Promise<T> {
  const response = await answer(url, init, patienceMillis);
  if (!response.ok) {
    throw await problemIn(response);
  }
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Asks for a file. */
export async function askFile(url: string, init: RequestInit, patienceMillis: number): Promise<Blob> {
  const response = await answer(url, init, patienceMillis);
  if (!response.ok) {
    throw await problemIn(response);
  }
  return response.blob();
}

/** Asks, and hands over each JSON document as it comes, one a line. */
export async function askLines(url: string, init: RequestInit, take: (line: unknown) => void): Promise<void> {
  const response = await answer(url, init, PATIENCE_MILLIS);
  if (!response.ok || !response.body) {
    throw await problemIn(response);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    lines.filter(Boolean).forEach((line) => take(JSON.parse(line)));
  }
}

/** A request body as JSON. */
export function json(method: string, body: unknown): RequestInit {
  return {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** The problem document in a response, or a bare problem where it holds none. */
export async function problemIn(response: Response): Promise<Problem> {
  try {
    const document = (await response.json()) as { type?: string; detail?: string };
    const kind = (document.type ?? '').split(':').pop() ?? '';
    return new Problem(response.status, kind, document.detail, document);
  } catch {
    return new Problem(response.status, '');
  }
}

async function answer(url: string, init: RequestInit, patienceMillis: number): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMillis);
  try {
    return await fetch(url, { ...init, signal: stop.signal });
  } catch {
    throw new Problem(0, 'no-answer');
  } finally {
    clearTimeout(timer);
  }
}
