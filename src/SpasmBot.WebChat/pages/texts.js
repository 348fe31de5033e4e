// The page's own words, by language. What the bot says comes from the bot.
const texts = {
  en: {
    title: 'SpasmBot: help with muscle spasms',
    tagline: 'Help with spasms and cramps',
    notDiagnosis: 'Information, not a diagnosis.',
    emergency: 'In an emergency, call 112, 911 or your local number.',
    connecting: 'One moment, getting the chat ready…',
    trouble: 'The chat cannot be reached right now.',
    tryAgain: 'Try again',
    startOver: 'Start over',
    close: 'Close the chat',
    reallyTitle: 'Start over?',
    reallyText: 'This conversation ends, and a new one begins.',
    keep: 'Keep this one'
  },
  es: {
    title: 'SpasmBot: ayuda con los espasmos musculares',
    tagline: 'Ayuda con espasmos y calambres',
    notDiagnosis: 'Información, no un diagnóstico.',
    emergency: 'En una emergencia, llama al 112, al 911 o a tu número local.',
    connecting: 'Un momento, preparando el chat…',
    trouble: 'No se puede acceder al chat en este momento.',
    tryAgain: 'Volver a intentarlo',
    startOver: 'Empezar de nuevo',
    close: 'Cerrar el chat',
    reallyTitle: '¿Empezar de nuevo?',
    reallyText: 'Esta conversación termina y empieza otra.',
    keep: 'Seguir con esta'
  }
};

// The person's own order of preference decides; English when none of it is spoken here.
export const locale = navigator.languages.find(tag => tag.split('-')[0] in texts) || 'en';

export function showTexts() {
  const chosen = texts[locale.split('-')[0]];

  document.documentElement.lang = locale;
  document.title = chosen.title;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = chosen[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', chosen[element.dataset.label]);
}
