import { chatTexts as texts } from './chat-texts';
import type { Line } from './desk-client';
import type { OpenChat } from './open-chat';
import { dayAndClock, clock } from './wait-time';

/** What the note says beside what was said. Names, not codes. */
export interface WrapUpFacts {
  kommune: string;
  agent: string;
  topic: string;
  outcome: string;
}

/** A note for a case system: plain text, what was said as it is stored, that is masked. */
export function wrapUpNote({ chat, lines }: OpenChat, { kommune, agent, topic, outcome }: WrapUpFacts): string {
  const corrections = new Map(lines.filter(({ from }) => from === 'correction').map((one) => [one.line, one.text]));
  const said = lines
    .filter(({ from }) => from !== 'correction')
    .map((line) => sentence(line, corrections.get(line.sequence)));
  return [
    `${texts.noteChat} ${dayAndClock(chat.holder?.since ?? chat.request.since)}`,
    `${texts.noteKommune}: ${kommune}`,
    `${texts.noteTopic}: ${topic}`,
    ...(outcome ? [`${texts.noteOutcome}: ${outcome}`] : []),
    `${texts.noteAgent}: ${agent}`,
    '',
    ...said,
  ].join('\n');
}

function sentence({ at, from, agent, text }: Line, corrected?: string): string {
  const who = agent ? `${texts.who[from]} ${agent}` : texts.who[from];
  return `${clock(at)} ${who}: ${(corrected ?? text).replace(/\s+/g, ' ')}`;
}
