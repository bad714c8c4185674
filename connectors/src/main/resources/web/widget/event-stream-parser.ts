/** One event of a `text/event-stream`. */
export interface StreamEvent {
  id: string;
  event: string;
  data: string;
}

/**
 * Reads the lines of a `text/event-stream` (HTML standard, "Server-sent events") as they arrive in
 * pieces of any size. Comments only show that the line is alive and give no event.
 */
export class EventStreamParser {
  private rest = '';
  private id = '';
  private event = '';
  private data: string[] = [];

  /** The events that a piece completes, in order. */
  read(piece: string): StreamEvent[] {
    const lines = (this.rest + piece).split(/\r\n|\n|\r(?=[^])/);
    this.rest = lines.pop() ?? '';
    return lines.map((line) => this.line(line)).filter((event) => event !== undefined);
  }

  private line(line: string): StreamEvent | undefined {
    if (line === '') {
      return this.complete();
    }
    const [, field, value] = /^([^:]*):? ?([^]*)$/.exec(line) ?? ['', '', ''];
    if (field === 'id') {
      this.id = value;
    } else if (field === 'event') {
      this.event = value;
    } else if (field === 'data') {
      this.data.push(value);
    }
    return undefined;
  }

  private complete(): StreamEvent | undefined {
    const event = { id: this.id, event: this.event || 'message', data: this.data.join('\n') };
    const isEmpty = this.data.length === 0;
    this.event = '';
    this.data = [];
    return isEmpty ? undefined : event;
  }
}
