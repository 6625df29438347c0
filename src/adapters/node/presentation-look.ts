import pptxgen from 'pptxgenjs';

/** pptxgenjs is CommonJS with a default export inside its default export. */
export const PptxGen = (pptxgen as unknown as { default?: typeof pptxgen }).default ?? pptxgen;

export type Page = ReturnType<InstanceType<typeof PptxGen>['addSlide']>;

/** A wide slide is 13.33 × 7.5 inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const LEFT = 0.7;
export const WIDTH = 11.93;
export const BODY_TOP = 1.72;
export const BODY_HEIGHT = 5.05;
export const POINTS = 72;

/** On Windows and WPS alike; a computer without it falls back to its own Chinese font. */
export const FONT = 'Microsoft YaHei';

/** The light palette of tokens.css. */
export const COLOUR = {
  paper: 'F6F1E6',
  sunk: 'ECE5D6',
  sheet: 'FDFAF3',
  ink: '1E2422',
  second: '474C47',
  quiet: '605F54',
  rule: 'D8CEB9',
  edge: '87816F',
  teal: '0F5559',
  tealWash: 'E0EAE3',
  onTeal: 'FDFAF3',
  gold: 'DFA02A',
  goldInk: '7F5300',
  goldWash: 'F8E8BF',
  glow: 'FCEFC9',
  red: 'A4261B',
  frame: 'CFC3AB',
} as const;

/** Lines of every text box lie this far apart, whatever font draws them: in heights of the letter. */
export const LEADING = 1.35;

/** A text box that starts where it is put and breaks lines nowhere but at its edge. */
export const textBox = (fontSize: number) =>
  ({ fontFace: FONT, lang: 'zh-CN', margin: 0, fontSize, lineSpacing: Math.round(fontSize * LEADING) }) as const;
