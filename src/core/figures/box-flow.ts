import { line, path, tenth, tip, type Look, type Mark, type Scene, type Shape, type TextTone } from './scene.ts';
import { stack, textBlock, type TextBlock } from './text-block.ts';

/** A step: its number, its name and what is said of it. */
export interface Box {
  readonly place: string;
  readonly title: string;
  readonly parts: readonly { readonly text: string; readonly tone: TextTone }[];
  readonly look: Look;
}

interface Plan {
  readonly columns: number;
  /** The last leads back to the first; the second row then runs from right to left. */
  readonly ring: boolean;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Steps in boxes, joined by arrows in their order. */
export function boxFlow(boxes: readonly Box[], shape: Shape, { columns, ring }: Plan): Scene {
  const { width, small, size } = shape;
  const single = columns === 1;
  const across = shape.name === 'wall' ? 22 : 16;
  const down = single ? 18 : shape.name === 'wall' ? 26 : 28;
  const left = ring && single ? 22 : 0;
  const boxWidth = (width - left - across * (columns - 1)) / columns;
  const pad = small * 0.65;
  const contents = boxes.map((box) => contentOf(box, { small, size, room: boxWidth - pad * 2 }));
  const rows = Math.ceil(boxes.length / columns);
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...contents.slice(row * columns, (row + 1) * columns).map((content) => content(0, 0).height)),
  );
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, one) => sum + one + pad * 2 + down, 0));
  const placed = boxes.map((_, index): Placed => {
    const row = Math.floor(index / columns);
    const inRow = index % columns;
    const column = ring && row % 2 === 1 ? columns - 1 - inRow : inRow;
    return {
      x: left + column * (boxWidth + across),
      y: tops[row] ?? 0,
      width: boxWidth,
      height: (heights[row] ?? 0) + pad * 2,
    };
  });
  const marks: Mark[] = boxes.flatMap((box, index): Mark[] => {
    const at = placed[index];
    if (at === undefined) return [];
    const { x, y, height } = at;
    return [
      {
        kind: 'rect',
        x: tenth(x + 0.5),
        y: tenth(y + 0.5),
        width: tenth(boxWidth - 1),
        height: tenth(height - 1),
        look: box.look,
        radius: 3,
      },
      ...(contents[index]?.(x + pad, y + pad).marks ?? []),
    ];
  });
  for (let index = 1; index < placed.length; index += 1) {
    const from = placed[index - 1];
    const to = placed[index];
    if (from !== undefined && to !== undefined) marks.push(...joint(from, to));
  }
  const [first] = placed;
  const end = placed.at(-1);
  if (ring && first !== undefined && end !== undefined) marks.push(...back(end, first));
  const bottom = Math.max(...placed.map(({ y, height }) => y + height));
  return { width, height: tenth(bottom), marks };
}

type Content = (x: number, y: number) => TextBlock;

function contentOf(
  { place, title, parts }: Box,
  { small, size, room }: { small: number; size: number; room: number },
): Content {
  const indent = size * 1.15;
  return (x, y) =>
    stack(
      y,
      [
        (top) => {
          const number = textBlock(place, { x, y: top, width: indent, size, tone: 'gold', bold: true, leading: 1.3 });
          const name = textBlock(title, {
            x: x + indent,
            y: top,
            width: room - indent,
            size,
            bold: true,
            leading: 1.3,
          });
          return { marks: [...number.marks, ...name.marks], height: name.height };
        },
        ...parts.map(
          ({ text, tone }) =>
            (top: number) =>
              textBlock(text, { x, y: top, width: room, size: small, tone, leading: 1.35 }),
        ),
      ],
      small * 0.4,
    );
}

/** An arrow from one box to the next: beside it, below it, or at the start of the next row. */
function joint(from: Placed, to: Placed): Mark[] {
  if (from.y === to.y) {
    const y = from.y + from.height / 2;
    const rightwards = to.x > from.x;
    const start = rightwards ? from.x + from.width + 3 : from.x - 3;
    const end = rightwards ? to.x - 3 : to.x + to.width + 3;
    return [line(start, y, end, y, 'arrow'), tip(end, y, rightwards ? 'right' : 'left', 5)];
  }
  const start = from.y + from.height + 3;
  const end = to.y - 3;
  const [x, target] = [from.x + from.width / 2, to.x + to.width / 2];
  if (x === target) return [line(x, start, x, end, 'arrow'), tip(x, end, 'down', 5)];
  const turn = (start + end) / 2;
  return [
    { kind: 'path', d: path('M', x, start, 'V', turn, 'H', target, 'V', end), look: 'arrow' },
    tip(target, end, 'down', 5),
  ];
}

/** From the last box up to the first. */
function back(end: Placed, first: Placed): Mark[] {
  if (end.x === first.x && first.x === 0) {
    const x = first.x + first.width / 2;
    const [from, to] = [end.y - 3, first.y + first.height + 3];
    return [line(x, from, x, to, 'arrow'), tip(x, to, 'up', 5)];
  }
  const [from, to] = [end.y + end.height / 2, first.y + first.height / 2];
  return [
    { kind: 'path', d: path('M', end.x - 3, from, 'H', 6, 'V', to, 'H', first.x - 3), look: 'arrow' },
    tip(first.x - 3, to, 'right', 5),
  ];
}
