import type { OutlineSlide } from '../../core/slides/outline-deck.ts';
import { fittedTitle } from './presentation-fit.ts';
import { COLOUR, LEFT, SLIDE, textBox, WIDTH, type Page } from './presentation-look.ts';
import { addPath, type Ground } from './presentation-path.ts';

/** Where the doors stand, in inches from the top, and how high a door's 60 units are. */
const FLOOR = 6.1;
const UNIT = 2 / 60;
/** How far each door stands open, in units: from shut to what is behind it in full light. */
const OPEN = [0, 2, 8, 12, 17] as const;

/** The first slide: lecture, title, lead, and the five doors. */
export function addCover(page: Page, { eyebrow, title, body }: OutlineSlide): void {
  const { lines } = fittedTitle(title);
  const size = lines.length > 1 ? 40 : 48;
  const lead = body.flatMap((block) => (block.kind === 'lines' ? block.lines.map(({ text }) => text) : []));
  page.addText(eyebrow, { ...textBox(16), x: LEFT, y: 0.55, w: WIDTH, h: 0.4, color: COLOUR.quiet });
  const box = { x: LEFT, w: WIDTH, valign: 'top' } as const;
  page.addText(title, { ...textBox(titleSize(title, size)), ...box, y: 1.05, h: 1, bold: true, color: COLOUR.ink });
  page.addText(lead.join('\n'), { ...textBox(22), ...box, y: 2.1, h: 1.3, color: COLOUR.second });
  addFloor(page);
  OPEN.forEach((open, at) => {
    addDoor(page, { x: LEFT + (at * (WIDTH - 40 * UNIT)) / (OPEN.length - 1), y: FLOOR - 54 * UNIT, unit: UNIT }, open);
  });
}

/** On one line. */
const titleSize = (title: string, most: number): number =>
  [most, 40, 32, 28, 24].find((size) => (title.length + 1) * size <= WIDTH * 72) ?? 20;

function addFloor(page: Page): void {
  const ground = { x: 0, w: SLIDE.width };
  page.addShape('rect', { ...ground, y: FLOOR, h: SLIDE.height - FLOOR, fill: { color: COLOUR.sunk } });
  page.addShape('line', { ...ground, y: FLOOR, h: 0, line: { color: COLOUR.edge, width: 1.5 } });
}

/** A door of the sprite, 40 × 60 units: frame, leaves, the light between them. */
function addDoor(page: Page, ground: Ground, open: number): void {
  const fill = (color: string) => ({ fill: { color }, objectName: 'door' });
  addPath(page, 'M 4 54 V 22 A 16 16 0 0 1 36 22 V 54 Z', ground, fill(COLOUR.frame));
  addPath(page, 'M 8 54 V 22 A 12 12 0 0 1 32 22 V 54 Z', ground, fill(COLOUR.teal));
  if (open === 0) addPath(page, 'M 20 10 L 20 54', ground, { line: { color: COLOUR.paper, width: 1.5 } });
  else addPath(page, light(open / 2), ground, fill(COLOUR.gold));
  if (open > 9) addCircle(page, ground, { x: 20, y: 42, r: open / 3.4 }, COLOUR.glow);
  if (open < 8) for (const x of [16, 24]) addCircle(page, ground, { x, y: 35, r: 1.3 }, COLOUR.gold);
  addPath(page, 'M 1 54 H 39 V 55.5 H 1 Z', ground, fill(COLOUR.edge));
}

/** Between two leaves that stand `half` a way from the middle, under the arch. */
function light(half: number): string {
  const [left, right, top] = [20 - half, 20 + half, 22 - Math.sqrt(144 - half ** 2)];
  return `M ${left} 54 V ${top} A 12 12 0 0 1 ${right} ${top} V 54 Z`;
}

function addCircle(page: Page, ground: Ground, { x, y, r }: { x: number; y: number; r: number }, color: string): void {
  const side = 2 * r * ground.unit;
  page.addShape('ellipse', {
    x: ground.x + (x - r) * ground.unit,
    y: ground.y + (y - r) * ground.unit,
    w: side,
    h: side,
    fill: { color },
  });
}
