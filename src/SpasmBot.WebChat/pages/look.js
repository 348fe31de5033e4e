const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const light = {
  page: '#f3f7f6', surface: '#ffffff', raised: '#e6f0ee', text: '#16302f', quiet: '#4a6361', line: '#d5e1df',
  accent: '#0d6b69', onAccent: '#ffffff', user: '#0d6b69', onUser: '#ffffff', danger: '#b3261e'
};
const dark = {
  page: '#101b1d', surface: '#1d2e31', raised: '#263b3f', text: '#e4efed', quiet: '#a3b8b5', line: '#33494d',
  accent: '#7fd1c7', onAccent: '#0a2322', user: '#1a6764', onUser: '#ffffff', danger: '#ffb4a8'
};

const preference = matchMedia('(prefers-color-scheme: dark)');

/** Calls back now, and again whenever the person switches between light and dark. */
export function withLook(show) {
  const now = () => show(look(preference.matches ? dark : light));
  preference.addEventListener('change', now);
  now();
}

/** Web Chat's styleOptions and the host configuration of its cards, in one set of colours. */
function look(c) {
  return {
    styleOptions: {
      accent: c.accent, subtle: c.quiet, backgroundColor: c.page, primaryFont: font, fontSizeSmall: '80%', rootHeight: '100%', rootWidth: '100%',
      paddingRegular: 12, paddingWide: 16,

      botAvatarImage: new URL('images/bot.svg', import.meta.url).href, botAvatarInitials: '', botAvatarBackgroundColor: 'transparent',
      avatarSize: 32, showAvatarInGroup: 'sender',

      bubbleBackground: c.surface, bubbleTextColor: c.text, bubbleBorderColor: c.line, bubbleBorderWidth: 1, bubbleBorderRadius: 16,
      bubbleFromUserBackground: c.user, bubbleFromUserTextColor: c.onUser, bubbleFromUserBorderColor: c.user, bubbleFromUserBorderRadius: 16,
      bubbleMaxWidth: 560, bubbleMinHeight: 42,

      suggestedActionLayout: 'stacked', suggestedActionsStackedHeight: 'auto', suggestedActionsStackedOverflow: 'auto',
      suggestedActionsStackedLayoutButtonTextWrap: true, suggestedActionsStackedLayoutButtonMaxHeight: 'none',
      suggestedActionHeight: 44, suggestedActionBorderRadius: 22, suggestedActionBorderWidth: 1,
      suggestedActionBackgroundColor: c.surface, suggestedActionBorderColor: c.accent, suggestedActionTextColor: c.accent,
      suggestedActionBackgroundColorOnHover: c.raised, suggestedActionBackgroundColorOnFocus: c.raised, suggestedActionBackgroundColorOnActive: c.raised,
      suggestedActionKeyboardFocusIndicatorBorderColor: c.accent, suggestedActionKeyboardFocusIndicatorBorderRadius: 20,
      suggestedActionsVisualKeyboardIndicatorColor: c.accent,

      hideUploadButton: true, hideTelephoneKeypadButton: true, sendBoxTextWrap: true, sendBoxHeight: 52, maxMessageLength: 10000,
      sendBoxBackground: c.surface, sendBoxTextColor: c.text, sendBoxPlaceholderColor: c.quiet, sendBoxButtonColor: c.accent,
      sendBoxBorderTop: 'none',

      // What is longer than the screen is shown from its beginning: the question stands above its many answers.
      autoScrollSnapOnPage: true,
      groupTimestamp: 60000, timestampColor: c.quiet,
      transcriptActivityVisualKeyboardIndicatorColor: c.accent, transcriptVisualKeyboardIndicatorColor: c.accent,
      transcriptOverlayButtonBackground: c.accent, transcriptOverlayButtonColor: c.onAccent,
      transcriptOverlayButtonBackgroundOnHover: c.accent, transcriptOverlayButtonColorOnHover: c.onAccent,
      transcriptOverlayButtonBackgroundOnFocus: c.accent, transcriptOverlayButtonColorOnFocus: c.onAccent,
      cardEmphasisBackgroundColor: c.raised
    },
    adaptiveCardsHostConfig: {
      fontFamily: font,
      fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
      supportsInteractivity: true,
      spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 14 },
      separator: { lineThickness: 1, lineColor: c.line },
      actions: { maxActions: 12, actionsOrientation: 'vertical', actionAlignment: 'stretch', buttonSpacing: 8, showCard: { actionMode: 'inline', inlineTopMargin: 12 } },
      containerStyles: { default: container(c, 'transparent'), emphasis: container(c, c.raised) }
    }
  };
}

function container(c, backgroundColor) {
  const ink = colour => ({ default: colour, subtle: colour });

  return {
    backgroundColor,
    foregroundColors: {
      default: { default: c.text, subtle: c.quiet }, accent: ink(c.accent), attention: ink(c.danger), good: ink(c.accent), warning: ink(c.danger),
      dark: ink(c.text), light: ink(c.quiet)
    }
  };
}
