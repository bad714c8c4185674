import { deskClient, type CallBack } from './desk-client';

/** The calls that were promised, as the server last told. */
export class CallBacks {
  all: CallBack[] = [];

  /** Reads them anew and tells how many are late that were not before. */
  async read(): Promise<number> {
    const known = new Set(this.all.filter(({ isOverdue }) => isOverdue).map(({ receipt }) => receipt));
    this.all = await deskClient.callBacks();
    return this.all.filter(({ receipt, isOverdue }) => isOverdue && !known.has(receipt)).length;
  }

  async called(receipt: string, how: 'done' | 'missed'): Promise<void> {
    await deskClient.called(receipt, how);
    await this.read();
  }
}
