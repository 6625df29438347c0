import { reading as text } from '../text/reading.ts';

/** How far the lesson is read, 0–1: the share of the article that has passed the lower edge of the screen. */
export function shareRead(articleTop: number, articleHeight: number, screenHeight: number): number {
  return articleHeight <= 0 ? 0 : Math.min(1, Math.max(0, (screenHeight - articleTop) / articleHeight));
}

/** The thin bar, what is left in minutes, and the way back to the top. The corner appears after a screenful, with a voice at once. */
export function showReadingProgress(article: HTMLElement): void {
  const bar = document.querySelector<HTMLElement>('[data-read-bar]');
  const corner = document.querySelector<HTMLElement>('[data-read-corner]');
  const left = document.querySelector<HTMLElement>('[data-read-left]');
  const minutes = Number(article.dataset['minutes']);
  const update = () => {
    const { top, height } = article.getBoundingClientRect();
    const share = shareRead(top, height, innerHeight);
    if (bar) bar.style.transform = `scaleX(${share})`;
    if (corner) corner.hidden = scrollY < innerHeight * 0.8 && corner.dataset['voice'] === undefined;
    const words = text.left(Math.ceil(minutes * (1 - share)));
    if (left && left.textContent !== words) left.textContent = words;
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  update();
}
