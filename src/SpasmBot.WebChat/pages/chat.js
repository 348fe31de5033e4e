import { locale, showTexts } from './texts.js';
import { leaveConversation, openConversation, renew } from './conversation.js';
import { withLook } from './look.js';

const byId = id => document.getElementById(id);
const expired = 3, failed = 4; // connectionStatus$ of DirectLineJS
// The time below every message of the bot is noise. Below the person's own it is also where 'could not be sent' stands.
const activityStatusMiddleware = () => next => args => args.activity.from.role === 'user' ? next(args) : false;
const nonce = document.querySelector('script[nonce]').nonce;
const embedded = window.parent !== window;

let current = null; // what Web Chat shows, without its look
let look = null;

showTexts();
document.body.classList.toggle('embedded', embedded);
withLook(chosen => { look = chosen; render(); });
byId('try-again').addEventListener('click', begin);
byId('start-over').addEventListener('click', () => byId('really').showModal());
byId('keep').addEventListener('click', () => byId('really').close());
byId('really-start-over').addEventListener('click', () => {
  byId('really').close();
  leaveConversation();
  begin();
});
byId('close').hidden = !embedded;
byId('close').addEventListener('click', () => window.parent.postMessage({ type: 'spasmbot/close' }, '*'));
begin();

async function begin() {
  byId('trouble').hidden = true;
  current?.directLine.end();

  try {
    const directLine = window.WebChat.createDirectLine(await openConversation(locale));
    // A key of its own for each conversation: nothing of the one before is shown in it.
    current = { directLine, key: crypto.randomUUID?.() ?? String(performance.now()), store: window.WebChat.createStore() };
    directLine.connectionStatus$.subscribe(status => follow(directLine, status));
    render();
  } catch (error) {
    console.error(error);
    inTrouble();
  }
}

function render() {
  if (!current) return;
  byId('waiting')?.remove();
  byId('start-over').hidden = false;
  window.WebChat.renderWebChat({ ...current, ...look, locale, nonce, activityStatusMiddleware, sendTypingIndicator: false }, stage());
}

function stage() {
  const there = byId('talk');
  if (there) return there;
  const made = Object.assign(document.createElement('div'), { id: 'talk' });
  byId('chat').append(made);
  return made;
}

async function follow(directLine, status) {
  if (directLine !== current?.directLine) return;
  if (status === failed) inTrouble();
  if (status !== expired) return;

  try {
    directLine.reconnect(await renew());
  } catch {
    inTrouble();
  }
}

function inTrouble() {
  if (byId('waiting')) byId('waiting').hidden = true;
  byId('trouble').hidden = false;
}
