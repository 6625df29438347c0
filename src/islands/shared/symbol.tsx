/** A drawing of the page's sprite (layouts/parts/Sprite.astro). It never stands alone: words are beside it. */
export function Symbol({ name, className }: { name: string; className: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  );
}
