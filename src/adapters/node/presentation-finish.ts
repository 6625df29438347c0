import JSZip from 'jszip';
import { COLOUR } from './presentation-look.ts';

/** Name of every shape of a drawing; what it shows is written beside their group. */
export const DRAWING = 'drawing';

/** Marks before lines, as the file writes them; pptxgenjs cannot colour them. */
export const MARK_COLOURS = {
  bullet: { code: '25A0', colour: COLOUR.gold, percent: 60 },
  number: { style: 'arabicPeriod', colour: COLOUR.goldInk, percent: 100 },
  letter: { style: 'alphaUcPeriod', colour: COLOUR.goldInk, percent: 100 },
} as const;

/**
 * What pptxgenjs leaves out: marks in their colour, the shapes of a drawing as one group with its description, and a number of its own
 * for every shape (it numbers tables like other shapes).
 * @param drawings descriptions by the number of the slide (from 1)
 */
export async function finished(
  file: ArrayBuffer,
  drawings: ReadonlyMap<number, string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(file);
  const paths = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  for (const path of paths) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    zip.file(path, renumbered(grouped(coloured(xml), drawings.get(Number(/\d+/.exec(path)?.[0])) ?? '')));
  }
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

function coloured(xml: string): string {
  const { bullet, number, letter } = MARK_COLOURS;
  const size = '<a:buSzPct val="100000"/>';
  const set = ({ colour, percent }: { colour: string; percent: number }) =>
    `<a:buClr><a:srgbClr val="${colour}"/></a:buClr><a:buSzPct val="${percent}000"/>`;
  const font = '<a:buFont typeface="+mj-lt"/>';
  return [number, letter].reduce(
    (text, one) =>
      text.replaceAll(
        `${size}${font}<a:buAutoNum type="${one.style}"`,
        `${set(one)}${font}<a:buAutoNum type="${one.style}"`,
      ),
    xml.replaceAll(
      `${size}<a:buChar char="&#x${bullet.code};"/>`,
      `${set(bullet)}<a:buChar char="&#x${bullet.code};"/>`,
    ),
  );
}

/** Shapes of a drawing follow each other. */
const SHAPES = new RegExp(`(?:<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${DRAWING}">(?:(?!</p:sp>).)*</p:sp>)+`, 's');
const SAME_PLACE = '<a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/>';

function grouped(xml: string, description: string): string {
  const place = SAME_PLACE + SAME_PLACE.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  const head = `<p:nvGrpSpPr><p:cNvPr id="0" name="${DRAWING}" descr="${escaped(description)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
  return xml.replace(
    SHAPES,
    (shapes) => `<p:grpSp>${head}<p:grpSpPr><a:xfrm>${place}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`,
  );
}

function renumbered(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(last += 1)}"`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
