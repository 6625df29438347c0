import type { OutlineBlock, OutlineSlide } from '../../core/slides/outline-deck.ts';
import type { LineMark, LineTone, OutlineLine } from '../../core/slides/outline-line.ts';
import { addDrawing } from './presentation-drawing.ts';
import { DRAWING, MARK_COLOURS } from './presentation-finish.ts';
import { columnWidths, HANG, placed, type Placed } from './presentation-fit.ts';
import { BODY_HEIGHT, BODY_TOP, COLOUR, FONT, LEFT, POINTS, textBox, WIDTH, type Page } from './presentation-look.ts';

/** What somebody said is the slide. */
const QUOTING: readonly OutlineSlide['kind'][] = ['quote', 'case', 'drill'];

/** Lines, tables and drawings of a slide, below each other. */
export function addBody(page: Page, slide: OutlineSlide): void {
  const isQuoted = QUOTING.includes(slide.kind);
  for (const place of placed(slide.body, BODY_TOP, isQuoted)) addBlock(page, place, isQuoted);
}

function addBlock(page: Page, { block, y, height, size, gap }: Placed, isQuoted: boolean): void {
  if (block.kind === 'drawing') addDrawing(page, block.scene, y, height, DRAWING);
  else if (block.kind === 'table') addTable(page, block.rows, y, size);
  else {
    const isQuote = isQuoted && block.lines.every(({ mark }) => mark.kind === 'none');
    addLines(page, block, { y, height: Math.min(height, BODY_TOP + BODY_HEIGHT - y), size, gap, isQuote });
  }
}

function addLines(
  page: Page,
  { lines }: Extract<OutlineBlock, { kind: 'lines' }>,
  { y, height, size, gap, isQuote }: { y: number; height: number; size: number; gap: number; isQuote: boolean },
): void {
  const indent = isQuote ? 0.35 : 0;
  if (isQuote) page.addShape('rect', { x: LEFT, y, w: 0.06, h: height, fill: { color: COLOUR.gold } });
  page.addText(
    lines.flatMap((line) => runsOf(line, size, gap)),
    { ...textBox(size), x: LEFT + indent, y, w: WIDTH - indent, h: height, color: COLOUR.ink, valign: 'top' },
  );
}

const TONE: Readonly<Record<LineTone, string>> = {
  plain: COLOUR.ink,
  unlawful: COLOUR.red,
  lawful: COLOUR.teal,
  quiet: COLOUR.quiet,
};

/**
 * A paragraph: its mark set by the program, the speaker in quiet colour, 不能说 and 可以说 in theirs. pptxgenjs begins a paragraph at
 * every run with a mark, so a line of several colours has none.
 */
function runsOf(line: OutlineLine, size: number, gap: number) {
  const paragraph = {
    paraSpaceAfter: Math.round(size * gap),
    lineSpacing: textBox(size).lineSpacing,
  };
  const [, named = '', said = line.text] =
    line.tone === 'plain' ? [] : (/^(.{2,6}：|（[^）]+）)(.+)$/s.exec(line.text) ?? []);
  const mark = named === '' ? markOf(line.mark, size) : {};
  const runs = [
    { text: line.who, options: { color: COLOUR.quiet } },
    { text: named, options: { color: TONE[line.tone], bold: true } },
    { text: said, options: { color: named === '' ? TONE[line.tone] : COLOUR.ink } },
  ].filter(({ text }) => text !== '');
  return runs.map(({ text, options }, at) => ({
    text,
    options: { ...options, ...paragraph, ...mark, breakLine: at === runs.length - 1 },
  }));
}

function markOf(mark: LineMark, size: number) {
  const indent = size * HANG;
  if (mark.kind === 'none') return {};
  if (mark.kind === 'bullet') return { bullet: { characterCode: MARK_COLOURS.bullet.code, indent } };
  const style = MARK_COLOURS[mark.kind].style;
  return { bullet: { type: 'number' as const, style, numberStartAt: mark.at, indent } };
}

function addTable(page: Page, rows: readonly (readonly string[])[], y: number, fontSize: number): void {
  const [head = [], ...others] = rows;
  const cell = (text: string, bold: boolean) => ({
    text,
    options: { bold, ...(bold && { fill: { color: COLOUR.sunk } }) },
  });
  page.addTable([head.map((text) => cell(text, true)), ...others.map((row) => row.map((text) => cell(text, false)))], {
    x: LEFT,
    y,
    w: WIDTH,
    colW: columnWidths(rows),
    fontFace: FONT,
    fontSize,
    color: COLOUR.ink,
    border: { type: 'solid', pt: 1, color: COLOUR.rule },
    valign: 'middle',
    margin: [6 / POINTS, 8 / POINTS, 6 / POINTS, 8 / POINTS],
  });
}
