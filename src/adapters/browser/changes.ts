/** Tells listeners in this page and in other tabs that the record changed. */
export interface Changes {
  announce(): void;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** Without a channel's name, this page only. */
export function createChanges(channelName: string | null): Changes {
  const listeners = new Set<() => void>();
  const channel = channelName === null ? null : openChannel(channelName);
  const notify = () => {
    for (const listener of [...listeners]) callSafely(listener);
  };
  // A page taken out of the back-forward cache has heard nothing meanwhile.
  const onShow = (event: Event) => {
    if ('persisted' in event && event.persisted === true) notify();
  };
  if (channel) channel.onmessage = notify;
  globalThis.addEventListener?.('pageshow', onShow);
  return {
    announce() {
      notify();
      channel?.postMessage('changed');
    },
    subscribe(listener) {
      // A function of its own, so that a listener subscribed twice is stopped once at a time.
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    close() {
      listeners.clear();
      channel?.close();
      globalThis.removeEventListener?.('pageshow', onShow);
    },
  };
}

/** Missing in old web views; then other tabs see a change when they next read. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** What a listener throws is its own affair: the event is kept already. */
function callSafely(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    console.error(error);
  }
}
