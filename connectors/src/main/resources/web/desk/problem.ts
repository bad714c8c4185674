import { wordsOf as saidBy } from '../shared/http';
import { texts } from './desk-texts';

/** What went wrong, in words an agent understands. */
export function wordsOf(error: unknown): string {
  return saidBy(error, texts.noAnswer);
}

/** Lets the page say what went wrong in one of its parts. */
export function report(part: HTMLElement, error: unknown): void {
  part.dispatchEvent(new CustomEvent('problem', { detail: error, bubbles: true, composed: true }));
}

/** Runs an action of a part; what goes wrong is reported, and the answer is false. */
export async function reporting(part: HTMLElement, action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    report(part, error);
    return false;
  }
}
