/** Calls the agent back to the page: a number in its title and, where wanted, a sound. */
const KEY = 'borgerchat sound';
const AGAIN_MILLIS = 20_000;

export class Alerts {
  /** Read out, not shown. */
  announcement = '';
  private readonly title = document.title;
  private audio?: AudioContext;
  private last = 0;

  get hasSound(): boolean {
    return localStorage.getItem(KEY) !== 'off';
  }

  /** A browser lets no page sound before its first click or key. */
  switchSound(isOn: boolean): void {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
    if (isOn) {
      this.sound();
    }
  }

  /** Shows how much waits for the agent. */
  count(waiting: number): void {
    document.title = waiting > 0 ? `(${waiting}) ${this.title}` : this.title;
  }

  /** Something new has come: told, and to whoever takes new chats with a sound. */
  tell(news: string, isAloud = true): void {
    this.announcement = news;
    if (isAloud) {
      this.ring();
    }
  }

  private ring(): void {
    this.last = Date.now();
    if (this.hasSound) {
      this.sound();
    }
  }

  /** Sounds again while somebody waits. */
  remind(): void {
    if (Date.now() - this.last > AGAIN_MILLIS) {
      this.ring();
    }
  }

  private sound(): void {
    this.audio ??= new AudioContext();
    const tone = this.audio.createOscillator();
    const volume = this.audio.createGain();
    const now = this.audio.currentTime;
    volume.gain.setValueAtTime(0.15, now);
    volume.gain.exponentialRampToValueAtTime(0.001, now + 0.5);
    tone.frequency.setValueAtTime(660, now);
    tone.frequency.setValueAtTime(880, now + 0.15);
    tone.connect(volume).connect(this.audio.destination);
    tone.start(now);
    tone.stop(now + 0.5);
  }
}
