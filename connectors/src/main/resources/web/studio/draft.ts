import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../shared/http';
import { refusal, type Said } from './said';
import {
  problemsIn,
  studioClient,
  type ContentProblem,
  type Document,
  type Fields,
  type Me,
  type Written,
} from './studio-client';
import { texts } from './studio-texts';
import { Undo } from './undo';

const PAUSE_MILLIS = 600;

/**
 * A document while somebody writes it: kept in this browser at every change, undone step by step,
 * and saved as a revision. `paused` is called when one has stopped writing for a moment.
 */
export class Draft implements ReactiveController {
  document?: Document;
  fields: Fields = {};
  why = '';
  message: Said = '';
  problems: ContentProblem[] = [];
  private path = '';
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
  open(path: string, me: Me | undefined, empty: Fields): Promise<void> {
    this.path = path;
    this.me = me;
    this.empty = empty;
    return this.load();
  }

  /** Asks for the document again; what this browser has kept of it stays. */
  async load(): Promise<void> {
    try {
      this.document = await studioClient.document(this.path);
    } catch (problem) {
      this.document = undefined;
      this.tell(refusal(problem));
      return;
    }
    const kept = localStorage.getItem(this.keptAs());
    this.fields = kept ? (JSON.parse(kept) as Fields) : { ...this.startingFields(this.document) };
    this.steps = new Undo();
    this.tell(kept ? () => texts.keptFound : '');
    await this.paused();
  }

  /** The newest revision, but for one that was given up, or refused somebody else. */
  private startingFields({ live, newest }: Document): Fields {
    const { state, author } = newest?.revision ?? {};
    const isLeft = state === 'dropped' || (state === 'refused' && author !== this.me?.username);
    return (isLeft ? live?.fields : newest?.fields) ?? this.empty;
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

  /** As it is sent. */
  written(): Written {
    return {
      path: this.path,
      fields: this.fields,
      basedOn: this.document?.newest?.revision.number ?? 0,
      why: this.why,
    };
  }

  readonly save = () =>
    this.trying(async () => {
      const before = this.keptAs();
      const { warnings } = await studioClient.save(this.written());
      localStorage.removeItem(before);
      this.why = '';
      await this.load();
      this.problems = warnings;
      return () => texts.saved;
    });

  readonly submit = () =>
    this.trying(async () => {
      await studioClient.act(this.document!.newest!.revision.number, 'submit', '');
      await this.load();
      return () => texts.submitted;
    });

  readonly publish = () =>
    this.trying(async () => {
      const { number } = await studioClient.publish([this.document!.newest!.revision.number], '');
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
