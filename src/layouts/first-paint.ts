/**
 * Runs in <head> before the first paint, so that a chosen theme or text size does not flash and
 * what needs a script (`.needs-js`) is there from the start. It is inline and its hash
 * stands in the CSP (astro.config.mjs); keys as in adapters/browser/settings.ts.
 */
export const FIRST_PAINT_SCRIPT =
  "var d=document.documentElement;d.classList.add('js');try{var t=localStorage.getItem('fg-theme'),s=localStorage.getItem('fg-size');" +
  "if(t==='light'||t==='dark')d.dataset.theme=t;if(s==='s'||s==='l')d.dataset.size=s}catch(e){}";
