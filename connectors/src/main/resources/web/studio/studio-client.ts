import { ask, askFile, askLines, json, Problem } from '../shared/http';
import type {
  Advice,
  AuditEntry,
  Brought,
  Completeness,
  ContentProblem,
  Crises,
  Crisis,
  Document,
  Drift,
  Foreseen,
  GuideLine,
  InboxAct,
  InboxPage,
  IntentLine,
  Joining,
  Kommune,
  Me,
  MergedAnswer,
  Offer,
  PageReason,
  PastAnswer,
  Plan,
  Progress,
  Reading,
  Release,
  ReviewDue,
  Revision,
  SeedProposal,
  Step,
  Task,
  Tried,
  VariableName,
  Version,
  Written,
} from './studio-types';

export type * from './studio-types';

/** A new model may have to be learned first. */
const LEARNING_MILLIS = 600_000;

const query = (values: Record<string, string | undefined>) =>
  new URLSearchParams(Object.entries(values).filter((pair): pair is [string, string] => !!pair[1])).toString();

/** Asks the studio's API. The session is an HttpOnly cookie, so nothing secret is held here. */
export const studioClient = {
  me: () => ask<Me>('/api/staff/me'),
  logIn: (username: string, password: string) => ask<Me>('/api/staff/login', json('POST', { username, password })),
  logOut: () => ask<void>('/api/staff/logout', json('POST', {})),

  kommuner: () => ask<Kommune[]>('/api/studio/kommuner'),
  intents: (kommune?: string) => ask<IntentLine[]>(`/api/studio/intents?${query({ kommune })}`),
  /** Those too that are only being written. */
  allIntents: (kommune?: string) => ask<IntentLine[]>(`/api/studio/intents?${query({ kommune, begun: 'true' })}`),
  document: (path: string) => ask<Document>(`/api/studio/document?${query({ path })}`),
  withdraw: (path: string, why: string) => ask<void>('/api/studio/withdrawals', json('POST', { path, why })),
  giveBack: (path: string, why: string) => ask<void>('/api/studio/withdrawals/ended', json('POST', { path, why })),
  check: (document: Written) =>
    ask<{ sound: boolean; problems: ContentProblem[] }>('/api/studio/check', json('POST', document)),
  guides: () => ask<GuideLine[]>('/api/studio/guides'),
  preview: (document: Written, intent: string, kommune?: string) =>
    ask<{ answer?: MergedAnswer; problems: ContentProblem[] }>(
      '/api/studio/preview',
      json('POST', { document, intent, kommune }),
    ),

  save: (written: Written) =>
    ask<{ revision: Revision; warnings: ContentProblem[] }>('/api/studio/revisions', json('POST', written)),
  act: (revision: number, act: 'submit' | 'approve' | 'refuse' | 'drop', why: string) =>
    ask<{ revision: Revision }>(`/api/studio/revisions/${revision}/${act}`, json('POST', { why })),
  revision: (number: number) => ask<{ version: Version; steps: Step[] }>(`/api/studio/revisions/${number}`),
  history: (path?: string, before?: number) =>
    ask<Revision[]>(`/api/studio/revisions?${query({ path, before: before?.toString() })}`),
  tasks: () => ask<Task[]>('/api/studio/tasks'),

  ask: (text: string, kommune?: string, document?: Written) =>
    ask<Tried>('/api/studio/try', json('POST', { text, kommune, document })),
  variables: () => ask<VariableName[]>('/api/studio/writing/variables'),
  readText: (text: string) => ask<Reading>('/api/studio/writing/text', json('POST', { text })),
  adviseSentence: (sentence: { text: string; intent: string; kommune?: string; others: string[] }) =>
    ask<Advice>('/api/studio/writing/sentence', json('POST', sentence)),
  seed: () => ask<SeedProposal[]>('/api/studio/seed'),
  answerSeed: (path: string, answer: 'take' | 'decline') =>
    ask<void>(`/api/studio/seed/${answer}`, json('POST', { path })),
  imports: () => ask<Brought[]>('/api/studio/imports'),
  answerImport: (path: string, answer: 'take' | 'decline') =>
    ask<void>(`/api/studio/imports/${answer}`, json('POST', { path })),
  plans: () => ask<Plan[]>('/api/studio/plans'),
  plan: (plan: { revision?: number; path?: string; due: string; why: string }) =>
    ask<Plan>('/api/studio/plans', json('POST', plan)),
  cancelPlan: (number: number) => ask<Plan>(`/api/studio/plans/${number}/cancel`, json('POST', {})),
  reviews: () => ask<ReviewDue[]>('/api/studio/reviews'),
  pages: () => ask<PageReason[]>('/api/studio/pages'),
  pageStillRight: ({ path, address, hash }: PageReason) =>
    ask<void>('/api/studio/pages/still-right', json('POST', { path, address, hash })),
  drifts: () => ask<Drift[]>('/api/studio/drifts'),
  stillRight: (answer: Pick<Drift, 'kommune' | 'intent' | 'commonRevision'>) =>
    ask<void>('/api/studio/drifts', json('POST', answer)),
  completeness: (kommune: string) => ask<Completeness>(`/api/studio/kommuner/${kommune}/completeness`),
  joining: (kommune: string) => ask<Joining>(`/api/studio/kommuner/${kommune}/joining`),
  membership: (kommune: string, act: 'pause' | 'resume' | 'leave', why: string) =>
    ask<void>(`/api/studio/kommuner/${kommune}/${act}`, json('POST', { why })),
  takeOut: (kommune: string, why: string) =>
    askFile(`/api/studio/kommuner/${kommune}/take-out`, json('POST', { why }), LEARNING_MILLIS),
  offers: () => ask<Offer[]>('/api/studio/offers'),
  offer: (kommune: string, intent: string, note: string) =>
    ask<void>('/api/studio/offers', json('POST', { kommune, intent, note })),
  takeOffer: (offer: number, kommune: string) =>
    ask<void>(`/api/studio/offers/${offer}/take`, json('POST', { kommune })),
  liftOffer: (offer: number) => ask<void>(`/api/studio/offers/${offer}/lift`, json('POST', {})),
  declineOffer: (offer: number, kommune?: string) =>
    ask<void>(`/api/studio/offers/${offer}/decline`, json('POST', { kommune })),
  endOffer: (offer: number) => ask<void>(`/api/studio/offers/${offer}/end`, json('POST', {})),
  foresee,
  inbox: (kommune?: string) => ask<InboxPage>(`/api/studio/inbox?${query({ kommune })}`),
  inboxAct: (act: {
    number: number;
    kommune?: string;
    group: string;
    words: string;
    act: InboxAct;
    intent?: string;
    assignee?: string;
  }) => ask<void>('/api/studio/inbox/acts', json('POST', act)),
  inboxLeast: (kommune: string, conversations: number) =>
    ask<void>('/api/studio/inbox/least', json('POST', { kommune, conversations })),
  crises: () => ask<Crises>('/api/studio/crises'),
  proposeCrisis: (crisis: Pick<Crisis, 'text' | 'kommuner' | 'intent' | 'until'>) =>
    ask<Crisis>('/api/studio/crises', json('POST', crisis)),
  actOnCrisis: (number: number, act: 'confirm' | 'end') =>
    ask<Crisis>(`/api/studio/crises/${number}/${act}`, json('POST', {})),
  audit: () => ask<AuditEntry[]>('/api/studio/audit'),
  pastAnswer: (intent: string, kommune: string, at: string) =>
    ask<PastAnswer>(`/api/studio/past-answers/${encodeURIComponent(intent)}?${query({ kommune, at })}`),

  releases: () => ask<{ here: number; releases: Release[] }>('/api/studio/releases'),
  publish: (revisions: number[], why: string) =>
    ask<Release>('/api/studio/releases', json('POST', { revisions, why }), LEARNING_MILLIS),
  rollBack: (number: number, why: string) =>
    ask<Release>(`/api/studio/releases/${number}/roll-back`, json('POST', { why }), LEARNING_MILLIS),
};

/** What revisions would change; tells meanwhile how far it is. */
async function foresee(revisions: number[], progress: (now: Progress) => void): Promise<Foreseen> {
  const init = json('POST', { revisions });
  const headers = { ...init.headers, Accept: 'application/x-ndjson' };
  let foreseen: Foreseen | undefined;
  let refused: Problem | undefined;
  await askLines('/api/studio/releases/foreseen', { ...init, headers }, (line) => {
    const { problem, ...rest } = line as { problem?: { status: number; detail?: string }; foreseen?: Foreseen } & Progress;
    foreseen = rest.foreseen ?? foreseen;
    refused = problem ? new Problem(problem.status, '', problem.detail, problem) : refused;
    if (rest.stage) {
      progress(rest);
    }
  });
  if (!foreseen) {
    throw refused ?? new Problem(0, 'no-answer');
  }
  return foreseen;
}

/** What the server says of broken content, where that is the problem. */
export function problemsIn(problem: Problem): ContentProblem[] {
  return (problem.document as { problems?: ContentProblem[] } | undefined)?.problems ?? [];
}
