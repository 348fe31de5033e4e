import { locale, showTexts } from './texts.js';
import { leaveConversation, openConversation } from './conversation.js';
import { keepFresh } from './freshness.js';
import { withLook } from './look.js';
import { createUnsent } from './unsent.js';

const byId = id => document.getElementById(id);
const expired = 3, failed = 4; // connectionStatus$ of DirectLineJS
const nonce = document.querySelector('script[nonce]').nonce;
const embedded = window.parent !== window;
const unsent = createUnsent();

// The time below every message of the bot is noise. Below the person's own it is also where 'could not be sent' stands.
const activityStatusMiddleware = () => next => args => args.activity.from.role === 'user' ? next(args) : false;

let current = null; // what Web Chat shows, without its look
let look = null;
let count = 0;

showTexts();
document.body.classList.toggle('embedded', embedded);
withLook(chosen => { look = chosen; render(); });
byId('try-again').addEventListener('click', begin);
addEventListener('online', () => { if (!byId('trouble').hidden) begin(); });
byId('start-over').addEventListener('click', () => byId('really').showModal());
byId('keep').addEventListener('click', () => byId('really').close());
byId('really-start-over').addEventListener('click', () => {
  byId('really').close();
  leaveConversation();
  unsent.forget();
  begin();
});
byId('close').hidden = !embedded;
byId('close').addEventListener('click', () => window.parent.postMessage({ type: 'spasmbot/close' }, '*'));
begin();

async function begin() {
  byId('trouble').hidden = true;
  current?.directLine.end();
  const mine = ++count;

  try {
    const directLine = window.WebChat.createDirectLine(await openConversation(locale));
    if (mine !== count) return;

    // A key of its own for each: nothing of the one before is shown in it.
    current = { directLine, key: mine, store: window.WebChat.createStore({}, unsent.middleware) };
    directLine.connectionStatus$.subscribe(status => follow(directLine, status));
    keepFresh(directLine, () => directLine === current.directLine);
    render();
    unsent.putBack(current.store);
  } catch (error) {
    console.warn(error);
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

function follow(directLine, status) {
  if (directLine !== current?.directLine) return;
  if (status === failed) inTrouble();
  // Web Chat has given the connection up: the same conversation is opened again, and shown from its beginning.
  if (status === expired) begin();
}

function inTrouble() {
  if (byId('waiting')) byId('waiting').hidden = true;
  byId('trouble').hidden = false;
}
