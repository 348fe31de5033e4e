/** Remembers what the person wrote and the bot did not take, to put it back into the box when the conversation is opened again. */
export function createUnsent() {
  const waiting = new Map();

  return {
    middleware: () => next => action => {
      const id = action.meta?.clientActivityID;
      if (action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') waiting.set(id, action.payload.activity.text);
      if (action.type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED') waiting.delete(id);
      return next(action);
    },

    putBack(store) {
      const text = [...waiting.values()].filter(Boolean).join('\n');
      waiting.clear();
      if (text) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    },

    forget: () => waiting.clear()
  };
}
