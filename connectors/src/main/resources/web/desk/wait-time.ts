/** Times as the desk shows them. */

/** How long ago something was, in whole minutes and seconds; 0 s where clocks disagree. */
export function waited(since: string, now = Date.now()): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) {
    return `${Math.floor(minutes / 60)} t ${minutes % 60} min`;
  }
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

export function clock(at: string): string {
  return new Date(at).toLocaleTimeString('da-DK', { hour: '2-digit', minute: '2-digit' });
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
