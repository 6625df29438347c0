/** A voice of this computer that speaks Chinese; others would send the text away. Null where there is none. */
export function localVoice(): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  const own = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && /^(?:zh|cmn)(?:[-_]|$)/i.test(lang));
  return own.find(({ lang }) => /^(zh[-_]cn|cmn|zh[-_]hans)/i.test(lang)) ?? own[0] ?? null;
}

/** Calls back once, when such a voice is there; browsers list their voices late. */
export function onLocalVoice(listener: () => void): void {
  if (typeof speechSynthesis === 'undefined') return;
  const look = () => {
    if (localVoice() === null) return;
    speechSynthesis.removeEventListener?.('voiceschanged', look);
    listener();
  };
  speechSynthesis.addEventListener?.('voiceschanged', look);
  look();
}
