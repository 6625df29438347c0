/** Long enough for a slow computer to begin; a URL revoked at once stops the download in some browsers. */
const KEEP_URL_MS = 60_000;

/** Hands a text to the browser to save as a file. False when it refused; WeChat may also ignore it silently, so offer `copyText` beside it. */
export function saveText(fileName: string, text: string, type = 'application/json'): boolean {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text. False when the browser allows neither way: then show the text to be selected by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Missing on plain http, and refused where the page lacks the permission.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  // Outside of an open modal dialog nothing can be focused.
  const place = focused?.closest('dialog') ?? document.body;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.top = '0';
  area.style.opacity = '0';
  place.append(area);
  try {
    area.focus({ preventScroll: true });
    area.select();
    area.setSelectionRange(0, text.length);
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
