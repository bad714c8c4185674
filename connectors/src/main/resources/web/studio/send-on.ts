import { studioClient } from './studio-client';

/**
 * Asks for approval of drafts; who may approve says yes and publishes them together.
 *
 * @returns the number of the release; undefined where somebody else is to approve
 */
export async function sendOn(revisions: number[], mayApprove: boolean, why: string): Promise<number | undefined> {
  for (const number of revisions) {
    await studioClient.act(number, 'submit', why);
  }
  if (!mayApprove) {
    return undefined;
  }
  for (const number of revisions) {
    await studioClient.act(number, 'approve', why);
  }
  return (await studioClient.publish(revisions, why)).number;
}
