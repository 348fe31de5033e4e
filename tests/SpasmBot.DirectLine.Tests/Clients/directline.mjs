// DirectLineJS, as Web Chat has it, against the bot at argv[3]; argv[2] names the case. Ends with 0 where the case holds.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import readline from 'node:readline';

const require = createRequire(import.meta.url);
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');
globalThis.WebSocket = require('ws');
globalThis.XMLHttpRequest = require('xhr2');

const [, , name, origin] = process.argv;
const domain = `${origin}/v3/directline`;
const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();

const cases = {
  async 'greets, echoes and answers'() {
    const client = await connect();
    await client.until(texts => texts.includes('Welcome'));
    const id = await client.say('hi');
    await client.until(texts => texts.includes('You said: hi'));

    assert.deepEqual(client.texts(), ['Welcome', 'hi', 'You said: hi']);
    const [, echo, reply] = client.seen;
    assert.equal(echo.id, id);
    assert.equal(echo.channelData.clientActivityID, 'hi');
    assert.equal(reply.replyToId, id);
    assert.match(echo.from.id, /^dl_/);
    assert.equal(client.status(), ConnectionStatus.Online);
  },

  async 'polls'() {
    const client = await connect({ webSocket: false, pollingInterval: 200 });
    await client.say('hi');
    await client.until(texts => texts.includes('You said: hi'));
    assert.deepEqual(client.texts(), ['Welcome', 'hi', 'You said: hi']);
  },

  async 'shows the history again'() {
    const granted = await generate();
    const before = await connect({ token: granted.token });
    await before.say('hi');
    await before.until(texts => texts.includes('You said: hi'));
    before.directLine.end();

    for (const options of [{ conversationId: granted.conversationId, watermark: '0' }, { conversationId: granted.conversationId }, {}]) {
      const after = await connect({ token: granted.token, ...options });
      await after.until(texts => texts.includes('You said: hi'));
      assert.deepEqual(after.texts(), ['Welcome', 'hi', 'You said: hi']);
    }
  },

  async 'misses and doubles nothing when its socket breaks'() {
    const granted = await generate();
    const client = await connect({ token: granted.token });
    await client.until(texts => texts.includes('Welcome'));
    await collide(granted);
    await client.say('while away');
    await client.until(texts => texts.includes('You said: while away'));
    await client.say('back');
    await client.until(texts => texts.includes('You said: back'));
    assert.deepEqual(client.texts(), ['Welcome', 'while away', 'You said: while away', 'back', 'You said: back']);
  },

  async 'goes on after the bot was restarted'() {
    const client = await connect();
    await client.say('before');
    await client.until(texts => texts.includes('You said: before'));
    console.log('restart');
    await lines.next();
    await client.say('after');
    await client.until(texts => texts.includes('You said: after'));
    assert.deepEqual(client.texts(), ['Welcome', 'before', 'You said: before', 'after', 'You said: after']);
  },

  async 'learns that its token expired and goes on with another'() {
    const granted = await generate();
    const client = await connect({ token: granted.token });
    await client.until(texts => texts.includes('Welcome'));
    console.log('expire');
    await lines.next();
    assert.equal(await client.say('too late'), 'retry');
    assert.equal(client.status(), ConnectionStatus.ExpiredToken);

    const { token, conversationId } = await post('tokens/resume', { resume: granted.resume });
    const answer = await fetch(`${domain}/conversations/${conversationId}?watermark=0`, { headers: { Authorization: `Bearer ${token}` } });
    client.directLine.reconnect(await answer.json());
    assert.equal(client.status(), ConnectionStatus.Online);
    assert.notEqual(await client.say('in time'), 'retry');
  },

  async 'offers to send again what the bot failed on'() {
    const client = await connect();
    assert.equal(await client.say('fail'), 'retry');
    assert.notEqual(await client.say('hi'), 'retry');
  },

  async 'gets an error where sending again is no use'() {
    const client = await connect();
    await client.say('bye');
    await assert.rejects(client.say('hello?'), error => error.status === 400);
  },

  async 'has a session id'() {
    const client = await connect();
    assert.notEqual(await first(client.directLine.getSessionId()), '');
  },

  async 'cannot start without a token that is good'() {
    const { directLine } = watch({ token: 'none' });
    await until(() => directLine.connectionStatus$.getValue() === ConnectionStatus.FailedToConnect);
  }
};

async function connect(options = {}) {
  const client = watch({ token: options.token ?? (await generate()).token, ...options });
  await until(() => client.status() === ConnectionStatus.Online);
  return client;
}

function watch(options) {
  const directLine = new DirectLine({ domain, random: () => 0, ...options });
  const client = {
    directLine,
    seen: [],
    texts: () => client.seen.map(activity => activity.text),
    status: () => directLine.connectionStatus$.getValue(),
    until: condition => until(() => condition(client.texts())),
    say: text => first(directLine.postActivity({ type: 'message', text, from: { id: 'whoever' }, channelData: { clientActivityID: text } }))
  };

  directLine.activity$.subscribe(activity => client.seen.push(activity), () => {});
  directLine.connectionStatus$.subscribe(() => {});
  return client;
}

async function collide({ token, conversationId }) {
  const answer = await fetch(`${domain}/conversations/${conversationId}`, { headers: { Authorization: `Bearer ${token}` } });
  const socket = new WebSocket((await answer.json()).streamUrl);
  await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = reject; });
  socket.close();
}

const generate = () => post('tokens/generate', {});

async function post(path, body) {
  const answer = await fetch(`${domain}/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: origin }, body: JSON.stringify(body) });
  assert.equal(answer.status, 200);
  return answer.json();
}

const first = observable => new Promise((resolve, reject) => observable.subscribe(resolve, reject));

async function until(condition) {
  const end = Date.now() + 30_000;
  while (!condition()) {
    assert.ok(Date.now() < end, `waited in vain: ${condition}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

try {
  await cases[name]();
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
