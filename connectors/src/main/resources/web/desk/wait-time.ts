/** Times as the desk shows them. */

/** How long ago something was; 0 s where clocks disagree. */
export function waited(since: string, now = Date.now()): string {
  return lasting(now - Date.parse(since));
}

/** A time in whole minutes and seconds, of hours only hours and minutes. */
export function lasting(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) {
    return `${Math.floor(minutes / 60)} t ${minutes % 60} min`;
  }
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

export function clock(at: string): string {
  return new Date(at).toLocaleTimeString('da-DK', { hour: '2-digit', minute: '2-digit' });
}

export function day(at: string): string {
  return new Date(at).toLocaleDateString('da-DK', { day: 'numeric', month: 'long', year: 'numeric' });
}

export function dayAndClock(at: string): string {
  return new Date(at).toLocaleString('da-DK', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}
