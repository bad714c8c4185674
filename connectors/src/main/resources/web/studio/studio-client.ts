import { ask, askLines, json, Problem } from '../shared/http';

/** Who is logged in. */
export interface Me {
  username: string;
  name: string;
  roles: string[];
  /** Codes of those they work for; empty for all. */
  kommuner: string[];
}

export interface Kommune {
  code: string;
  name: string;
}

/** An intent in the list. */
export interface IntentLine {
  intent: string;
  title: string;
  path: string;
  authority: string;
  approver: string;
  reviewBy: string;
  local?: 'replace' | 'append' | 'off' | 'links' | 'own';
  open?: State;
}

export type State = 'draft' | 'in-review' | 'refused' | 'approved' | 'published' | 'dropped';

export interface Revision {
  number: number;
  path: string;
  basedOn: number;
  author: string;
  why: string;
  at: string;
  state: State;
  stateBy: string;
  approver?: string;
}

export type Fields = Record<string, unknown>;

export interface Version {
  revision: Revision;
  text: string;
  fields: Fields;
}

export interface Document {
  path: string;
  live?: Version;
  newest?: Version;
  mayWrite: boolean;
  mayApprove: boolean;
  mayPublish: boolean;
  /** Why citizens read a safe text instead. */
  withdrawn?: { who: string; why: string; at: string };
}

export interface Task {
  revision: Revision;
  title: string;
  mayWrite: boolean;
  mayApprove: boolean;
  mayPublish: boolean;
}

export interface Step {
  state: State;
  by: string;
  why: string;
  at: string;
}

export interface ContentProblem {
  file: string;
  line: number;
  severity: 'ERROR' | 'WARNING';
  message: string;
  remedy: string;
}

export interface MergedAnswer {
  intent: string;
  title: string;
  text: string;
  links: { title: string; url: string }[];
  handledHere: boolean;
}

export interface Release {
  number: number;
  hash: string;
  at: string;
  by: string;
  why: string;
  report: string;
}

/** How a question was understood. */
export interface Tried {
  text: string;
  zone: 'answer' | 'clarify' | 'pass-on' | 'urgent';
  candidates: { intent: string; title: string; confidence: number }[];
  evidence: { text: string; intent?: string; cover: number }[];
  answer?: MergedAnswer;
}

/** The common text has changed under a kommune's own. */
export interface Drift {
  kommune: string;
  intent: string;
  commonRevision: number;
  since: string;
  before: string;
  after: string;
  own: string;
}

export interface Completeness {
  score: number;
  facts: { name: string; meaning: string; value?: string; fallback: string; answers: number }[];
  ownTexts: number;
  ownIntents: number;
}

/** What a change would do. */
export interface Foreseen {
  checks: number;
  rightBefore: number;
  rightAfter: number;
  belowTheGate: boolean;
  lost: { text: string; intent: string }[];
  won: { text: string; intent: string }[];
  /** Codes of the kommuner whose answer changes, by intent. */
  answers: Record<string, string[]>;
  /** What becomes of what citizens asked lately. */
  asked: {
    questions: number;
    answeredBefore: number;
    answeredAfter: number;
    rewritten: number;
    /** Intents, `asks-back` or `passes-on`. */
    shifts: { was: string; is: string; questions: number; examples: string[] }[];
  };
}

/** How far a long piece of work is. */
export interface Progress {
  stage: 'learning' | 'checks' | 'questions';
  done: number;
  all: number;
}

export interface AuditEntry {
  number: number;
  action: { at: string; who: string; what: string; outcome: number; why: string };
}

export type InboxAct = 'assign' | 'utterance' | 'check' | 'not-ours';

/** What staff did with a question last. */
export interface InboxCase {
  number: number;
  words: string;
  act: InboxAct;
  who: string;
  at: string;
  assignee?: string;
  intent?: string;
  revision: number;
}

/** Questions that mean the same. */
export interface InboxGroup {
  words: string;
  examples: string[];
  conversations: number;
  kommuner: number;
  badlyRated: number;
  last: string;
  guesses: string[];
  begun?: InboxCase;
  state: 'open' | 'assigned' | 'under-way' | 'again';
}

export interface InboxPage {
  least: number;
  hidden: number;
  mayHandle: boolean;
  mayChoose: boolean;
  open: InboxGroup[];
  settled: { done: InboxCase; release: number; since: string }[];
}

/** An urgent message to citizens. */
export interface Crisis {
  number: number;
  text: string;
  /** Codes; empty for all. */
  kommuner: string[];
  intent?: string;
  until: string;
  state: 'proposed' | 'live' | 'over';
  proposedBy: string;
  proposed: string;
  confirmedBy?: string;
  endedBy?: string;
  mayConfirm: boolean;
  mayEnd: boolean;
}

export interface Crises {
  mayRaise: boolean;
  mayRaiseForAll: boolean;
  crises: Crisis[];
}

/** An answer to look at again. */
export interface ReviewDue {
  path: string;
  intent: string;
  title: string;
  reviewBy: string;
  checkedOn?: string;
  isOverdue: boolean;
}

export interface PastAnswer {
  release: Release;
  answer: MergedAnswer;
  revisions: Revision[];
}

/** A document as it is written. */
export interface Written {
  path: string;
  fields: Fields;
  basedOn: number;
  why?: string;
}

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
  document: (path: string) => ask<Document>(`/api/studio/document?${query({ path })}`),
  withdraw: (path: string, why: string) => ask<void>('/api/studio/withdrawals', json('POST', { path, why })),
  giveBack: (path: string, why: string) => ask<void>('/api/studio/withdrawals/ended', json('POST', { path, why })),
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

  ask: (text: string, kommune?: string) => ask<Tried>('/api/studio/try', json('POST', { text, kommune })),
  reviews: () => ask<ReviewDue[]>('/api/studio/reviews'),
  drifts: () => ask<Drift[]>('/api/studio/drifts'),
  stillRight: (answer: Pick<Drift, 'kommune' | 'intent' | 'commonRevision'>) =>
    ask<void>('/api/studio/drifts', json('POST', answer)),
  completeness: (kommune: string) => ask<Completeness>(`/api/studio/kommuner/${kommune}/completeness`),
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
