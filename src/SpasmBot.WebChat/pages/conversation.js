// Which conversation this tab is in. It outlives a reload, not the tab: a shared computer must not show it to the next person.
const place = 'spasmbot.conversation';
const domain = new URL('v3/directline', document.baseURI).href;

let known = read(); // { resume: what opens the conversation again, left: whether the person wants another one }

/** Opens the tab's conversation again, or a new one, and gives what createDirectLine needs to show it from its beginning. */
export async function openConversation(locale) {
  const opened = await openAgain() ?? await openNew(locale);
  // With all three DirectLineJS begins at once, and leaves the renewal of the token to us: see keepFresh.
  return { domain, token: opened.token, conversationId: opened.conversationId, streamUrl: opened.streamUrl };
}

/** The next openConversation begins a new one, for the same person. */
export function leaveConversation() {
  remember({ ...known, left: true });
}

/** A new token for the conversation, also when the last one has expired. */
export async function renew() {
  const renewed = await post('tokens/resume', { resume: known.resume });
  remember(renewed);
  return renewed;
}

async function openAgain() {
  if (!known?.resume || known.left) return null;

  try {
    const { token, conversationId } = await renew();
    return await ask(`conversations/${conversationId}?watermark=0`, { headers: { Authorization: `Bearer ${token}` } });
  } catch (error) {
    // Too old, or of another bot at this address: a new one it is. Trouble on the way is not an answer, though.
    if ([400, 401, 403, 404].includes(error.status)) return null;
    throw error;
  }
}

async function openNew(locale) {
  // With the old conversation's proof the bot knows who it is talking to, in the new one as well.
  const fresh = await post('tokens/generate', { resume: known?.resume });
  const started = await post('conversations', { locale }, fresh.token);
  remember(fresh);
  return started;
}

function post(path, body, token) {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  return ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function ask(path, request) {
  const answer = await fetch(`${domain}/${path}`, request);
  if (!answer.ok) throw Object.assign(new Error(`Direct Line answered ${answer.status}`), { status: answer.status });
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
