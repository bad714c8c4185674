import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../shared/http';
import { OPEN, removalOf, startingFields } from './document-state';
import { editingTexts } from './editing-texts';
import { refusal, type Said } from './said';
import {
  problemsIn,
  studioClient,
  type ContentProblem,
  type Document,
  type Fields,
  type Me,
  type State,
  type Version,
  type Written,
} from './studio-client';
import { texts } from './studio-texts';
import { Undo } from './undo';

const PAUSE_MILLIS = 600;

/**
 * A document while somebody writes it: kept in this browser at every change, undone step by step,
 * and saved as a revision. `paused` is called when one has stopped writing for a moment. An intent's
 * checks are a document of their own and hold only together with it: they are its field `checks` here.
 */
export class Draft implements ReactiveController {
  document?: Document;
  /** The document of its checks, where it can have some. */
  checks?: Document;
  fields: Fields = {};
  why = '';
  message: Said = '';
  problems: ContentProblem[] = [];
  private path = '';
  private checksPath?: string;
  private me?: Me;
  private empty: Fields = {};
  private steps = new Undo<Fields>();
  private waiting = 0;
  private working: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly paused: () => unknown,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.waiting);
  }

  /** Opens a document; a new one begins as `empty`. */
  open(path: string, me: Me | undefined, empty: Fields, checksPath?: string): Promise<void> {
    this.path = path;
    this.checksPath = checksPath;
    this.me = me;
    this.empty = empty;
    return this.load();
  }

  /** Asks for the document again; what this browser has kept of it stays. */
  async load(): Promise<void> {
    try {
      [this.document, this.checks] = await Promise.all([
        studioClient.document(this.path),
        this.checksPath ? studioClient.document(this.checksPath) : undefined,
      ]);
    } catch (problem) {
      this.document = undefined;
      this.tell(refusal(problem));
      return;
    }
    const kept = localStorage.getItem(this.keptAs());
    this.fields = kept ? (JSON.parse(kept) as Fields) : this.startingFields(this.document);
    this.steps = new Undo();
    this.tell(kept ? () => texts.keptFound : '');
    await this.paused();
  }

  private startingFields(document: Document): Fields {
    const fields = startingFields(document, this.me) ?? this.empty;
    return this.checks ? { ...fields, checks: sentences(startingFields(this.checks, this.me)) } : { ...fields };
  }

  /** How far it has come: what is under way, of it or its checks. */
  get state(): State | undefined {
    const open = OPEN.find((state) => this.revisions(state).length > 0);
    return open ?? this.document?.newest?.revision.state;
  }

  /** The newest revisions that stand so, its own and its checks'. */
  private revisions(state: State): number[] {
    return [this.document?.newest, this.checks?.newest]
      .filter((newest) => newest?.revision.state === state)
      .map((newest) => newest!.revision.number);
  }

  /** It is proposed to take it away. */
  get isRemoved(): boolean {
    return removalOf(this.document) !== undefined;
  }

  /** Whether it can be written on: not while it is to be taken away. */
  get mayWrite(): boolean {
    return this.document !== undefined && this.document.mayWrite && !this.isRemoved;
  }

  get isKept(): boolean {
    return localStorage.getItem(this.keptAs()) !== null;
  }

  private keptAs(): string {
    return `studio:${this.path}:${this.document?.newest?.revision.number ?? 0}`;
  }

  /** Changes the fields; `what` names the place, so that one word typed is one step to undo. */
  change(fields: Fields, what = ''): void {
    this.steps.take(this.fields, what);
    this.put(fields);
  }

  get mayUndo(): boolean {
    return this.steps.hasBefore;
  }

  get mayRedo(): boolean {
    return this.steps.hasAfter;
  }

  readonly undo = () => this.turn(this.steps.back(this.fields));

  readonly redo = () => this.turn(this.steps.forth(this.fields));

  private turn(to?: Fields): void {
    if (to) {
      this.put(to);
    }
  }

  private put(fields: Fields): void {
    this.fields = fields;
    localStorage.setItem(this.keptAs(), JSON.stringify(fields));
    this.tell(() => texts.kept);
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.paused(), PAUSE_MILLIS);
  }

  /** Goes back to what the server has. */
  readonly forget = () => {
    localStorage.removeItem(this.keptAs());
    return this.load();
  };

  /** Goes back to a revision of it; its checks stay. */
  restore({ fields }: Version): void {
    this.change(this.checks ? { ...fields, checks: this.fields.checks } : fields);
  }

  /** As it is sent, with its checks where they are new. */
  written(): Written {
    const { checks, ...own } = this.fields;
    const fields = this.checks ? own : this.fields;
    const basedOn = this.document ? basisOf(this.document) : 0;
    return { path: this.path, fields, basedOn, why: this.why, with: this.writtenChecks(sentences({ checks })) };
  }

  /** Where citizens have none yet they are always sent: the intent is not sound without. */
  private writtenChecks(checks: string[]): Written[] | undefined {
    const { checks: document } = this;
    const isNew = !document?.live || !isSame(checks, sentences(startingFields(document, this.me)));
    return document && isNew && checks.length > 0
      ? [{ path: document.path, fields: { intent: this.fields.id, checks }, basedOn: basisOf(document) }]
      : undefined;
  }

  readonly save = () =>
    this.trying(async () => {
      const written = this.written();
      const [checks] = written.with ?? [];
      const isOnlyChecks = checks && this.document?.live && isSame(written.fields, this.document?.newest?.fields);
      this.problems = await this.saved(isOnlyChecks ? { ...checks, why: this.why } : written);
      return () => texts.saved;
    });

  /** Proposes to take it away, and its checks with it. */
  remove(why: string): void {
    this.trying(async () => {
      const documents = [this.document, this.checks].filter((one) => one?.live);
      const [own, ...others] = documents.map((one) => ({ path: one!.path, text: '', basedOn: basisOf(one!), why }));
      await this.saved({ ...own, with: others });
      return () => editingTexts.removalKept;
    });
  }

  /** Gives it up again to take it away. */
  readonly keep = () =>
    this.trying(async () => {
      for (const removal of [removalOf(this.document), removalOf(this.checks)]) {
        await (removal && studioClient.act(removal.number, 'drop', ''));
      }
      await this.load();
      return () => editingTexts.stays;
    });

  private async saved(written: Written): Promise<ContentProblem[]> {
    const before = this.keptAs();
    const { warnings } = await studioClient.save(written);
    localStorage.removeItem(before);
    this.why = '';
    await this.load();
    return warnings;
  }

  readonly submit = () =>
    this.trying(async () => {
      for (const number of this.revisions('draft')) {
        await studioClient.act(number, 'submit', '');
      }
      await this.load();
      return () => texts.submitted;
    });

  readonly publish = () =>
    this.trying(async () => {
      const { number } = await studioClient.publish(this.revisions('approved'), '');
      await this.load();
      return () => texts.published(number);
    });

  /** One after another, so that each acts on what the one before made and its word is read. */
  private trying(work: () => Promise<Said>): void {
    this.working = this.working.then(async () => {
      try {
        this.tell(await work());
      } catch (problem) {
        this.problems = problemsIn(problem as Problem);
        this.tell(refusal(problem));
      }
    });
  }

  /** Says something to whoever writes, and shows what has changed. */
  tell(message: Said): void {
    this.message = message;
    this.host.requestUpdate();
  }
}

function basisOf(document: Document): number {
  return document.newest?.revision.number ?? 0;
}

/** The sentences of a document of checks, as many as are written. */
function sentences(fields?: Fields): string[] {
  return ((fields?.checks ?? []) as string[]).map((line) => line.trim()).filter(Boolean);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
