/** How long before the end the citizen is asked, at most. */
const NOTICE_MILLIS = 120_000;
/** The server ends what is idle a moment later than we count. */
const GRACE_MILLIS = 5_000;

/** Told when nothing has been said for long. */
export interface IdleListener {
  /** The conversation ends soon; so long is left. */
  endsSoon(millis: number): void;
  /** The time is over: the server has ended it, or is about to. */
  timeIsUp(): void;
}

/** Counts from the citizen's last act to the end of a conversation with the bot. */
export class IdleWatch {
  private timer = 0;
  /** The moment for which the time was up; it is told once. */
  private over = -1;

  constructor(private readonly listener: IdleListener) {}

  /** Counts from that moment on; `idleMillis` 0 counts nothing. */
  countFrom(actedAt: number, idleMillis: number): void {
    this.stop();
    if (idleMillis > 0 && actedAt !== this.over) {
      const notice = Math.min(NOTICE_MILLIS, idleMillis / 2);
      this.at(actedAt + idleMillis - notice, () => {
        this.listener.endsSoon(notice);
        this.at(actedAt + idleMillis + GRACE_MILLIS, () => {
          this.over = actedAt;
          this.listener.timeIsUp();
        });
      });
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** A computer that slept finds the moment passed. */
  private at(moment: number, then: () => void): void {
    this.timer = window.setTimeout(then, Math.max(0, moment - Date.now()));
  }
}
