// Opens the chat on any page:  <script src="https://bot.example.org/embed.js" data-label="Muscle spasm? Ask" defer></script>
// The page's origin must be in the bot's setting DirectLine:AllowedOrigins.
(() => {
  const script = document.currentScript;
  const home = new URL('.', script.src);
  const label = script.dataset.label || 'Chat';

  // A shadow root, and a sheet made by script: the page's styles stay out, ours stay in, and its CSP need not allow inline styles.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    button { position: fixed; z-index: 2147483000; right: max(1rem, env(safe-area-inset-right)); bottom: max(1rem, env(safe-area-inset-bottom));
      display: flex; align-items: center; gap: .6rem; min-height: 3.25rem; padding: .4rem 1.2rem .4rem .5rem; border: 0; border-radius: 2rem;
      background: #0d6b69; color: #fff; font: 600 1rem/1.2 system-ui, sans-serif; cursor: pointer; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); }
    button:focus-visible { outline: 3px solid #16302f; outline-offset: 3px; }
    img { width: 2.5rem; height: 2.5rem; }
    iframe { position: fixed; z-index: 2147483001; right: 1rem; bottom: 1rem; width: 25rem; height: min(42rem, calc(100dvh - 2rem)); border: 0;
      border-radius: 1rem; background: #f3f7f6; box-shadow: 0 8px 40px rgb(0 0 0 / 30%); color-scheme: normal; }
    [hidden] { display: none; }
    @media (max-width: 30rem) { iframe { inset: 0; width: 100%; height: 100dvh; border-radius: 0; } }
  `);
  root.adoptedStyleSheets = [sheet];

  const button = Object.assign(document.createElement('button'), { type: 'button' });
  button.setAttribute('aria-expanded', 'false');
  button.append(Object.assign(document.createElement('img'), { src: new URL('webchat/current/images/bot.svg', home).href, alt: '' }), label);
  root.append(button);
  let frame = null;

  function open() {
    if (!frame) {
      // No microphone, no camera: nothing is granted to the frame.
      frame = Object.assign(document.createElement('iframe'), { src: home.href, title: label });
      root.append(frame);
    }
    frame.hidden = false;
    button.hidden = true;
    button.setAttribute('aria-expanded', 'true');
    frame.focus();
  }

  function close() {
    if (!frame || frame.hidden) return;
    frame.hidden = true;
    button.hidden = false;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  }

  button.addEventListener('click', open);
  addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
  addEventListener('message', event => {
    if (event.origin === home.origin && event.source === frame?.contentWindow && event.data?.type === 'spasmbot/close') close();
  });

  document.body.append(host);
  window.SpasmBotChat = { open, close };
})();
