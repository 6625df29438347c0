/** Points an `<svg><use></svg>` at another symbol of the page's sprite. */
export function useSymbol(svg: Element, symbol: string): void {
  svg.querySelector('use')?.setAttribute('href', `#${symbol}`);
}
