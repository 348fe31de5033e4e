// Which conversation this tab is in. It outlives a reload, not the tab: a shared computer must not show it to the next person.
const place = 'spasmbot.conversation';
const domain = new URL('v3/directline', document.baseURI).href;

let known = read();

/** Opens the tab's conversation again, or a new one: what createDirectLine needs to connect. */
export async function openConversation(locale) {
  const resumed = known && await ask('tokens/resume', { resume: known.resume }, [400, 403, 404]);

  if (resumed) {
    remember(resumed);
    // The watermark before the first activity: everything is shown again.
    return { domain, token: resumed.token, conversationId: resumed.conversationId, watermark: '0' };
  }

  // With the old conversation's proof the bot knows who it is talking to, in the new one as well.
  const fresh = await ask('tokens/generate', known ? { resume: known.resume } : {});
  remember(fresh);
  return { domain, token: fresh.token, conversationStartProperties: { locale } };
}

/** A token lives for half an hour, and a closed laptop renews nothing: gets a new one for the conversation that is open. */
export async function renew() {
  const { token, conversationId } = await ask('tokens/resume', { resume: known.resume });
  const answer = await fetch(`${domain}/conversations/${conversationId}?watermark=0`, { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`Direct Line answered ${answer.status}`);
  return answer.json();
}

/** The next openConversation begins a new one, for the same person. */
export function leaveConversation() {
  known = { ...known, left: true };
  remember(known);
}

async function ask(path, body, noAnswer = []) {
  if (known?.left && path === 'tokens/resume') return null;

  const answer = await fetch(`${domain}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  });

  if (noAnswer.includes(answer.status)) return null;
  if (!answer.ok) throw new Error(`Direct Line answered ${answer.status}`);
  return answer.json();
}

// Storage may be refused (private windows, frames): the conversation then lives as long as the page.
function read() {
  try { return JSON.parse(sessionStorage.getItem(place)); } catch { return null; }
}

function remember({ resume, left }) {
  known = { resume, left };
  try { sessionStorage.setItem(place, JSON.stringify(known)); } catch { /* see read */ }
}
