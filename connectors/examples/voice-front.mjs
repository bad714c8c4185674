// A phone's voice front in 30 lines. `hear` gives what was said as text, and nothing when the call ends;
// `speak` says a text aloud. It needs nothing but `fetch`: a browser, an app, Node.
export async function answerTheCall(host, kommune, hear, speak) {
  const { token, events } = await ask('/api/conversations', { kommune });
  await say(events);
  for (let heard = await hear(); heard; heard = await hear()) {
    try {
      const message = { id: crypto.randomUUID(), text: heard }; // the same id again gives the same answer
      await say(await ask('/api/conversation/messages', message, { Authorization: `Bearer ${token}` }));
    } catch (problem) {
      await speak(problem.message); // in words a person understands
    }
  }

  async function say({ events: happened }) {
    for (const { type, text } of happened) {
      if (type === 'bot' || type === 'agent') await speak(text);
    }
  }

  async function ask(path, body, key = {}) {
    const headers = { 'Content-Type': 'application/json', ...key };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${host}${path}?spoken=true`, request);
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.detail);
    return answer;
  }
}
