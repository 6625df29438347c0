import type { Look, Mark, Scene, TextMark, TextTone } from '../../core/figures/scene.ts';
import { textWidth } from '../../core/figures/text-measure.ts';
import { COLOUR, FONT, LEFT, POINTS, WIDTH, type Page } from './presentation-look.ts';
import { addPath, type Ground, type Paint } from './presentation-path.ts';

interface Stroke {
  readonly colour: string;
  /** In units of the scene. */
  readonly width: number;
  readonly isDashed?: boolean;
}

interface Ink {
  readonly fill?: string;
  readonly stroke?: Stroke;
}

const stroke = (colour: string, width = 1): Stroke => ({ colour, width });
const dashed = (colour: string, width = 1): Stroke => ({ colour, width, isDashed: true });

/** Fill and stroke of every look, as in figures.css. */
const INK: Readonly<Record<Look, Ink>> = {
  bar: { fill: COLOUR.teal },
  'bar-down': { fill: COLOUR.edge },
  'bar-open': { fill: COLOUR.tealWash, stroke: dashed(COLOUR.teal, 1.5) },
  outline: { stroke: stroke(COLOUR.edge) },
  track: { fill: COLOUR.sunk },
  grid: { stroke: stroke(COLOUR.rule) },
  axis: { stroke: stroke(COLOUR.ink) },
  line: { stroke: stroke(COLOUR.teal, 2.5) },
  'line-2': { stroke: stroke(COLOUR.goldInk, 2.5) },
  area: { fill: COLOUR.tealWash },
  dot: { fill: COLOUR.teal },
  'dot-2': { fill: COLOUR.goldInk },
  'dot-open': { fill: COLOUR.paper, stroke: stroke(COLOUR.ink, 1.5) },
  panel: { fill: COLOUR.sheet, stroke: stroke(COLOUR.edge) },
  'panel-2': { fill: COLOUR.goldWash, stroke: stroke(COLOUR.edge) },
  'panel-open': { stroke: dashed(COLOUR.edge) },
  arrow: { stroke: stroke(COLOUR.quiet, 1.5) },
  day: { fill: COLOUR.gold },
  night: { fill: COLOUR.sunk, stroke: stroke(COLOUR.edge) },
  ring: { stroke: stroke(COLOUR.teal, 2.5) },
  'ring-2': { stroke: dashed(COLOUR.quiet, 2.5) },
  wave: { fill: COLOUR.tealWash, stroke: stroke(COLOUR.teal) },
};

const TONE: Readonly<Record<TextTone, string>> = {
  ink: COLOUR.ink,
  quiet: COLOUR.quiet,
  teal: COLOUR.teal,
  gold: COLOUR.goldInk,
  'on-fill': COLOUR.onTeal,
};

/** Draws a scene as shapes and text boxes of the program, all of one name, in a box of `height` inches from `y`. */
export function addDrawing(page: Page, scene: Scene, y: number, height: number, name: string): void {
  const unit = Math.min(WIDTH / scene.width, height / scene.height);
  const ground = { x: LEFT + (WIDTH - scene.width * unit) / 2, y, unit };
  for (const mark of scene.marks) addMark(page, mark, ground, name);
}

function addMark(page: Page, mark: Mark, ground: Ground, name: string): void {
  if (mark.kind === 'text') {
    addText(page, mark, ground, name);
    return;
  }
  const paint = paintOf(INK[mark.look], ground.unit, name);
  const at = (x: number, y: number) => ({ x: ground.x + x * ground.unit, y: ground.y + y * ground.unit });
  if (mark.kind === 'path') addPath(page, mark.d, ground, paint);
  else if (mark.kind === 'circle') {
    const side = mark.r * 2 * ground.unit;
    page.addShape('ellipse', { ...at(mark.x - mark.r, mark.y - mark.r), w: side, h: side, ...paint });
  } else {
    const box = { ...at(mark.x, mark.y), w: mark.width * ground.unit, h: mark.height * ground.unit, ...paint };
    if (mark.radius === undefined) page.addShape('rect', box);
    else page.addShape('roundRect', { ...box, rectRadius: mark.radius * ground.unit });
  }
}

function paintOf(ink: Ink, unit: number, objectName: string): Paint {
  return {
    objectName,
    ...(ink.fill !== undefined && { fill: { color: ink.fill } }),
    ...(ink.stroke !== undefined && {
      line: {
        color: ink.stroke.colour,
        width: ink.stroke.width * unit * POINTS,
        ...(ink.stroke.isDashed === true && { dashType: 'dash' as const }),
      },
    }),
  };
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
/** Part of the box that lies left of the point at which the text is anchored. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;
/** The middle of a line of Han lies this far above its baseline, in heights of the letter, in all fonts much the same. */
const MIDDLE = 0.4;

/** A box around the middle of the line rather than from its top: fonts differ in what they leave above a line. */
function addText(page: Page, mark: TextMark, ground: Ground, objectName: string): void {
  const w = textWidth(mark.text, mark.size) * ground.unit;
  const h = mark.size * 1.4 * ground.unit;
  page.addText(mark.text, {
    x: ground.x + mark.x * ground.unit - w * BEFORE[mark.anchor],
    y: ground.y + (mark.y - mark.size * MIDDLE) * ground.unit - h / 2,
    w,
    h,
    objectName,
    fontFace: FONT,
    lang: 'zh-CN',
    fontSize: Math.round(mark.size * ground.unit * POINTS * 10) / 10,
    bold: mark.bold,
    color: TONE[mark.tone],
    align: ALIGN[mark.anchor],
    valign: 'middle',
    margin: 0,
    wrap: false,
  });
}
