import { keepDrawing, keptDrawing } from '../../adapters/browser/deck-memory.ts';
import { pathOf, undone, wiped, withStroke, type Drawing, type Stroke } from '../../core/slides/drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What has been drawn on the slides of a deck: kept over a reload, shown as lines that scale with the slide. */
export interface Ink {
  readonly strokesOn: (slide: number) => number;
  readonly add: (stroke: Stroke) => void;
  readonly undo: (slide: number) => void;
  readonly wipe: (slide: number) => void;
  /** A line that is being drawn; call it again with more points. */
  readonly live: (stroke: Stroke) => void;
  readonly onChange: (listener: () => void) => void;
}

/** @param size of a slide in its own pixels */
export function inkOf(deck: string, sections: readonly HTMLElement[], size: { width: number; height: number }): Ink {
  let drawing: Drawing = keptDrawing(deck);
  let listener: () => void = () => undefined;

  const sheetOn = (slide: number): SVGElement | null => {
    const section = sections[slide];
    if (!section) return null;
    const there = section.querySelector<SVGElement>(':scope > .ink');
    if (there) return there;
    const sheet = document.createElementNS(SVG, 'svg');
    sheet.setAttribute('class', 'ink');
    sheet.setAttribute('aria-hidden', 'true');
    sheet.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    section.append(sheet);
    return sheet;
  };
  const lineOf = ({ colour, points }: Stroke): SVGElement => {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('class', `ink-${colour}`);
    line.setAttribute('d', pathOf(points, size.width, size.height));
    return line;
  };
  const draw = (slide: number) => {
    sheetOn(slide)?.replaceChildren(...drawing.filter((stroke) => stroke.slide === slide).map(lineOf));
  };
  const change = (next: Drawing, slide: number) => {
    drawing = next;
    keepDrawing(deck, drawing);
    draw(slide);
    listener();
  };

  new Set(drawing.map(({ slide }) => slide)).forEach(draw);
  return {
    strokesOn: (slide) => drawing.filter((stroke) => stroke.slide === slide).length,
    add: (stroke) => change(withStroke(drawing, stroke), stroke.slide),
    undo: (slide) => change(undone(drawing, slide), slide),
    wipe: (slide) => change(wiped(drawing, slide), slide),
    live(stroke) {
      const sheet = sheetOn(stroke.slide);
      const line = sheet?.querySelector('.is-live');
      if (line) return line.setAttribute('d', pathOf(stroke.points, size.width, size.height));
      const begun = lineOf(stroke);
      begun.classList.add('is-live');
      sheet?.append(begun);
    },
    onChange: (heard) => {
      listener = heard;
    },
  };
}
