/** A pause this long ends a step: what is typed into one field without one is taken back together. */
const PAUSE_MILLIS = 1_000;

/** What was before, step by step, and what was taken back. */
export class Undo<T> {
  private before: T[] = [];
  private after: T[] = [];
  private what = '';
  private at = 0;

  get hasBefore(): boolean {
    return this.before.length > 0;
  }

  get hasAfter(): boolean {
    return this.after.length > 0;
  }

  /** Remembers what is now, before `what` of it is changed; an empty `what` is always a step. */
  take(now: T, what: string): void {
    const isGoingOn = what !== '' && what === this.what && Date.now() - this.at < PAUSE_MILLIS;
    this.before = isGoingOn ? this.before : [...this.before, now];
    this.after = [];
    this.what = what;
    this.at = Date.now();
  }

  /** What was before; undefined where there is nothing. */
  back(now: T): T | undefined {
    const before = this.before.pop();
    return before === undefined ? undefined : this.turned(before, this.after, now);
  }

  /** What was taken back last; undefined where there is nothing. */
  forth(now: T): T | undefined {
    const after = this.after.pop();
    return after === undefined ? undefined : this.turned(after, this.before, now);
  }

  private turned(to: T, others: T[], now: T): T {
    others.push(now);
    this.what = '';
    return to;
  }
}
