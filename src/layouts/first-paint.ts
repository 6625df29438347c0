/**
 * Runs in <head> before the first paint, so that a chosen theme or text size does not flash. It is inline and its hash
 * stands in the CSP (astro.config.mjs); keys as in adapters/browser/settings.ts.
 */
export const FIRST_PAINT_SCRIPT =
  "try{var d=document.documentElement,t=localStorage.getItem('fg-theme'),s=localStorage.getItem('fg-size');" +
  "if(t==='light'||t==='dark')d.dataset.theme=t;if(s==='s'||s==='l')d.dataset.size=s}catch(e){}";
