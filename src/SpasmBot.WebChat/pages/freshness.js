import { renew } from './conversation.js';

// A token lives for 30 minutes, and a closed laptop renews nothing. Timers that were due in its sleep fire when it wakes, seconds
// before DirectLineJS connects again; so by then the token is good. Web Chat gives a conversation up whose token was refused.
const look = 15_000;
const tooOld = 10 * 60_000;

/** Keeps the token of a connection fresh for as long as the connection is the current one. */
export function keepFresh(directLine, isCurrent) {
  let renewed = Date.now();

  const check = async () => {
    if (!isCurrent()) {
      clearInterval(timer);
      removeEventListener('online', check);
      document.removeEventListener('visibilitychange', check);
      return;
    }

    const before = renewed;
    if (Date.now() - before < tooOld) return;
    renewed = Date.now();

    try {
      directLine.token = (await renew()).token;
    } catch {
      renewed = before; // The next look tries again.
    }
  };

  const timer = setInterval(check, look);
  addEventListener('online', check);
  document.addEventListener('visibilitychange', check);
}
