import { ask, json } from '../shared/http';
import { chatAddress } from './desk-client';

/** An approved answer in a kommune's version. */
export interface Article {
  intent: string;
  title: string;
  text: string;
  links: { title: string; url: string }[];
  handledHere: boolean;
  approved: boolean;
  /** What the agent should ask or check; not for citizens. */
  note: string;
  authority: string;
  legalSource?: string;
  reviewBy: string;
  guides: { id: string; title: string }[];
  /** How likely it is what was meant; absent where it was found by its title. */
  confidence?: number;
}

export interface Suggestions {
  after: number;
  articles: Article[];
  /** What to do where life or health may be at stake. */
  procedure?: Article;
}

export interface Guide {
  id: string;
  title: string;
  start: string;
  steps: Record<string, { question: string; options: GuideOption[] }>;
}

export interface GuideOption {
  label: string;
  next?: string;
  answer?: string;
}

export interface Kommune {
  code: string;
  name: string;
}

/** A sentence a team uses often. */
export interface CannedReply {
  id: string;
  team: string;
  kommune?: string;
  title: string;
  text: string;
}

const KNOWLEDGE = '/api/desk/knowledge';
const REPLIES = '/api/desk/replies';

export const knowledgeClient = {
  kommuner: () => ask<Kommune[]>(`${KNOWLEDGE}/kommuner`),

  suggestions: (chat: string) => ask<Suggestions>(`${chatAddress(chat)}/suggestions`),

  /** Words go in the body, so that no log of addresses holds them. */
  search: (kommune: string, text: string) =>
    ask<Article[]>(`${KNOWLEDGE}/search`, json('POST', { kommune, text })),

  article: (intent: string, kommune: string) =>
    ask<Article>(`${KNOWLEDGE}/articles/${encodeURIComponent(intent)}?kommune=${encodeURIComponent(kommune)}`),

  guide: (id: string) => ask<Guide>(`${KNOWLEDGE}/guides/${encodeURIComponent(id)}`),

  /** Replies for one kommune's citizens, filled in; without a kommune all, as they are written. */
  replies: (kommune?: string) =>
    ask<CannedReply[]>(kommune ? `${REPLIES}?kommune=${encodeURIComponent(kommune)}` : REPLIES),

  putReply: ({ id, ...typed }: CannedReply) => ask<void>(`${REPLIES}/${encodeURIComponent(id)}`, json('PUT', typed)),

  deleteReply: (id: string) => ask<void>(`${REPLIES}/${encodeURIComponent(id)}`, { method: 'DELETE' }),

  /** Registers a phone call; the same id twice is once. */
  registerCall: (id: string, call: { kommune: string; topic?: string; outcome: string; seconds: number }) =>
    ask<void>(`/api/desk/contacts/${encodeURIComponent(id)}`, json('PUT', call)),
};

/** An answer as it is sent in a chat: its text, then its links. */
export function sendable({ text, links }: Article): string {
  return [text, ...links.map(({ title, url }) => `${title}: ${url}`)].join('\n\n');
}
