/** Opening hours as the content writes them: `MON-THU 08:00-20:00, FRI 08:00-16:00`. */

/** One day's open time; both empty where it is closed. */
export interface Day {
  from: string;
  until: string;
}

const NAMES = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
const SPAN = /^(\w{3})(?:-(\w{3}))? (\d{2}:\d{2})-(\d{2}:\d{2})$/;

export const CLOSED: Day = { from: '', until: '' };

/** The seven days from Monday; undefined where they say more than one open time a day can. */
export function days(hours: string): Day[] | undefined {
  const days = NAMES.map(() => CLOSED);
  for (const part of hours.split(',').map((text) => text.trim()).filter(Boolean)) {
    const [, first = '', last = first, from = '', until = ''] = SPAN.exec(part) ?? [];
    const [begin, end] = [NAMES.indexOf(first), NAMES.indexOf(last || first)];
    if (begin < 0 || end < begin || days.slice(begin, end + 1).some((day) => day !== CLOSED)) {
      return undefined;
    }
    days.fill({ from, until }, begin, end + 1);
  }
  return days;
}

/** As the content writes them, neighbours with the same hours together; empty where all are closed. */
export function written(days: Day[]): string {
  const parts: string[] = [];
  for (let begin = 0; begin < days.length; ) {
    const { from, until } = days[begin];
    let end = begin;
    while (days[end + 1]?.from === from && days[end + 1]?.until === until) {
      end++;
    }
    if (from && until) {
      parts.push(`${NAMES[begin]}${end > begin ? `-${NAMES[end]}` : ''} ${from}-${until}`);
    }
    begin = end + 1;
  }
  return parts.join(', ');
}
