import pptxgen from 'pptxgenjs';
import type { OutlineSlide } from '../../core/slides/outline-deck.ts';

/** pptxgenjs is CommonJS with a default export inside its default export. */
const PptxGen = (pptxgen as unknown as { default?: typeof pptxgen }).default ?? pptxgen;

/** A wide slide is 13.33 × 7.5 inches. */
const LEFT = 0.7;
const WIDTH = 11.93;
const BODY_TOP = 1.75;
const BODY_HEIGHT = 4.85;

/** On Windows and WPS alike; a computer without it falls back to its own Chinese font. */
const FONT = 'Microsoft YaHei';
const COLOUR = {
  paper: 'F6F1E6',
  ink: '1E2422',
  quiet: '605F54',
  teal: '0F5559',
  rule: 'D8CEB9',
  head: 'ECE5D6',
} as const;

export interface PresentationWords {
  readonly title: string;
  /** Under every slide, e.g. 未经合规审阅　人物与机构均为虚构. */
  readonly foot: string;
}

/** A .pptx file: real text boxes and tables, notes for the speaker, Chinese fonts named for East Asian text. */
export async function presentation(
  slides: readonly OutlineSlide[],
  words: PresentationWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = words.title;
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  slides.forEach((slide, index) => addSlide(deck, slide, `${index + 1} / ${slides.length}`, words.foot));
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

function addSlide(deck: InstanceType<typeof PptxGen>, slide: OutlineSlide, place: string, foot: string): void {
  const page = deck.addSlide();
  const text = { fontFace: FONT, lang: 'zh-CN', margin: 0 } as const;
  page.background = { color: COLOUR.paper };
  if (slide.eyebrow !== '') {
    page.addText(slide.eyebrow, { ...text, x: LEFT, y: 0.4, w: WIDTH, h: 0.35, fontSize: 14, color: COLOUR.quiet });
  }
  page.addText(slide.title, {
    ...text,
    x: LEFT,
    y: 0.75,
    w: WIDTH,
    h: 0.8,
    fontSize: 32,
    bold: true,
    color: COLOUR.ink,
    valign: 'middle',
  });
  page.addShape('line', { x: LEFT, y: 1.6, w: WIDTH, h: 0, line: { color: COLOUR.teal, width: 2 } });
  addBody(page, slide);
  page.addText([slide.from, foot].filter((part) => part !== '').join('　'), {
    ...text,
    x: LEFT,
    y: 6.95,
    w: 9,
    h: 0.3,
    fontSize: 11,
    color: COLOUR.quiet,
  });
  page.addText(place, { ...text, x: 10.63, y: 6.95, w: 2, h: 0.3, fontSize: 11, color: COLOUR.quiet, align: 'right' });
  if (slide.notes.length > 0) page.addNotes(slide.notes.join('\n\n'));
}

type Page = ReturnType<InstanceType<typeof PptxGen>['addSlide']>;

function addBody(page: Page, { body }: OutlineSlide): void {
  if (body.kind === 'lines') {
    const fontSize = sizeFor(body.lines);
    const runs = body.lines.map((line) => ({
      text: line,
      options: { breakLine: true, paraSpaceAfter: fontSize * 0.45 },
    }));
    page.addText(runs, {
      x: LEFT,
      y: BODY_TOP,
      w: WIDTH,
      h: BODY_HEIGHT,
      fontFace: FONT,
      lang: 'zh-CN',
      fontSize,
      color: COLOUR.ink,
      valign: 'top',
      margin: 0,
    });
  } else if (body.kind === 'table') {
    const [head = [], ...rows] = body.rows;
    const cell = (value: string, bold: boolean) => ({
      text: value,
      options: { bold, ...(bold && { fill: { color: COLOUR.head } }) },
    });
    page.addTable(
      [head.map((value) => cell(value, true)), ...rows.map((row) => row.map((value) => cell(value, false)))],
      {
        x: LEFT,
        y: BODY_TOP,
        w: WIDTH,
        colW: columnWidths(body.rows),
        fontFace: FONT,
        fontSize: tableSize(body.rows),
        color: COLOUR.ink,
        border: { type: 'solid', pt: 1, color: COLOUR.rule },
        valign: 'middle',
      },
    );
  }
}

/** Width of a text in Han characters; Latin letters and figures take about half. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.55 : 1), 0);

/** Columns share the width by their longest cell, none much narrower than the others. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const longest = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  const shares = longest.map((length) => Math.min(Math.max(length, 5), 18) + 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / all) * WIDTH);
}

/** Above and below the text of a cell, as the presentation program sets it, in points. */
const CELL_PADDING = 10;

/** The largest size at which a table fits the body box; one of more than five rows starts smaller. */
function tableSize(rows: readonly (readonly string[])[]): number {
  const widths = columnWidths(rows);
  const linesIn = (text: string, at: number, size: number) =>
    Math.ceil(widthOf(text) / Math.max(1, Math.floor((((widths[at] ?? 0) - 0.2) * 72) / size)));
  const heightAt = (size: number) =>
    rows.reduce((sum, row) => {
      const lines = Math.max(1, ...row.map((text, at) => linesIn(text, at, size)));
      return sum + lines * size * 1.3 + CELL_PADDING;
    }, 0);
  const most = rows.length > 6 ? 20 : 24;
  const sizes = [24, 20, 18, 16, 14, 12, 11].filter((size) => size <= most);
  return sizes.find((size) => heightAt(size) <= BODY_HEIGHT * 72) ?? 10;
}

/** A row of so few characters at the end of a line looks like a mistake. */
const ORPHAN = 6;

/**
 * The largest size at which the lines fit the body box and no line leaves a few characters over, if there is one that can be
 * read from the back; a line of Han at n points is n / 72 inches a character.
 */
function sizeFor(lines: readonly string[]): number {
  const sizes = [36, 32, 28, 24, 20, 16];
  const perRow = (size: number) => Math.floor((WIDTH * 72) / size) - 1;
  const rowsOf = (line: string, size: number) => Math.max(1, Math.ceil(widthOf(line) / perRow(size)));
  const fits = (size: number) => {
    const rows = lines.reduce((sum, line) => sum + rowsOf(line, size), 0);
    return rows * size * 1.25 + lines.length * size * 0.45 <= BODY_HEIGHT * 72;
  };
  const isWhole = (size: number) =>
    lines.every((line) => rowsOf(line, size) === 1 || widthOf(line) % perRow(size) > ORPHAN);
  return sizes.find((size) => size >= 24 && fits(size) && isWhole(size)) ?? sizes.find(fits) ?? 14;
}
