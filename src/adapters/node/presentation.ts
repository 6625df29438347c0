import type { OutlineSlide } from '../../core/slides/outline-deck.ts';
import { addBody } from './presentation-body.ts';
import { addCover } from './presentation-cover.ts';
import { finished } from './presentation-finish.ts';
import { fittedTitle } from './presentation-fit.ts';
import { COLOUR, FONT, LEFT, PptxGen, SLIDE, textBox, WIDTH, type Page } from './presentation-look.ts';

export interface PresentationWords {
  readonly title: string;
  /** Under every slide, e.g. 未经合规审阅　人物与机构均为虚构. */
  readonly foot: string;
}

/** A .pptx file: real text boxes, tables and shapes, notes for the speaker, Chinese fonts named for East Asian text. */
export async function presentation(
  slides: readonly OutlineSlide[],
  words: PresentationWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = words.title;
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  slides.forEach((slide, index) => {
    const page = deck.addSlide();
    page.background = { color: COLOUR.paper };
    if (slide.kind === 'title') addCover(page, slide);
    else {
      addHead(page, slide);
      addBody(page, slide);
    }
    addFoot(page, [slide.from, words.foot].filter((part) => part !== '').join('　'), `${index + 1} / ${slides.length}`);
    if (slide.notes.length > 0) page.addNotes(slide.notes.join('\n\n'));
  });
  return finished((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer, drawingsOf(slides));
}

/** What the drawings show, by the number of the slide. */
const drawingsOf = (slides: readonly OutlineSlide[]): Map<number, string> =>
  new Map(
    slides.flatMap(({ body }, index) =>
      body.flatMap((block) => (block.kind === 'drawing' ? [[index + 1, block.name] as const] : [])),
    ),
  );

function addHead(page: Page, { kind, eyebrow, title }: OutlineSlide): void {
  const isRedLine = kind === 'redline';
  const accent = isRedLine ? COLOUR.red : COLOUR.teal;
  if (isRedLine) page.addShape('rect', { x: 0, y: 0, w: SLIDE.width, h: 0.1, fill: { color: COLOUR.red } });
  if (eyebrow !== '') {
    const color = isRedLine ? COLOUR.red : COLOUR.quiet;
    page.addText(eyebrow, { ...textBox(14), x: LEFT, y: 0.32, w: WIDTH, h: 0.3, color });
  }
  const { size, lines } = fittedTitle(title);
  page.addText(
    lines.map((text, at) => ({ text, options: { breakLine: at < lines.length - 1 } })),
    {
      ...textBox(size),
      x: LEFT,
      y: 0.64,
      w: WIDTH,
      h: 0.9,
      bold: true,
      color: COLOUR.ink,
      valign: 'middle',
    },
  );
  page.addShape('line', { x: LEFT, y: 1.57, w: WIDTH, h: 0, line: { color: accent, width: 2 } });
}

function addFoot(page: Page, words: string, place: string): void {
  const text = { ...textBox(11), y: 6.8, h: 0.48, valign: 'bottom', color: COLOUR.quiet } as const;
  page.addText(words, { ...text, x: LEFT, w: 10.3 });
  page.addText(place, { ...text, x: 11.13, w: 1.5, align: 'right' });
}
