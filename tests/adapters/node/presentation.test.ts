import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { presentation } from '../../../src/adapters/node/presentation.ts';
import type { OutlineSlide } from '../../../src/core/slides/outline-deck.ts';

const slides: OutlineSlide[] = [
  {
    title: '第一关',
    eyebrow: '',
    body: { kind: 'lines', lines: ['他在听什么', '<b>不是金额</b> & “要求”'] },
    notes: ['先念这一句。', '停五秒。'],
  },
  {
    title: '取哪几个字',
    eyebrow: '反例',
    body: {
      kind: 'table',
      rows: [
        ['他说', '取'],
        ['没发', '没发？'],
      ],
    },
    notes: [],
  },
  { title: '讨论', eyebrow: '', body: { kind: 'none' }, notes: [] },
];

const open = async () => JSZip.loadAsync(await presentation(slides, { title: '投影片', foot: '未经合规审阅' }));
const xml = async (zip: JSZip, path: string) => (await zip.file(path)?.async('string')) ?? '';
/** Text runs of a part, as a reader sees them. */
const runs = (part: string) => [...part.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);

describe('a presentation file', () => {
  it('has a slide for each, with title and lines as text that can be edited', async () => {
    const zip = await open();
    expect(Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
    const first = await xml(zip, 'ppt/slides/slide1.xml');
    expect(runs(first)).toEqual(
      expect.arrayContaining([
        '第一关',
        '他在听什么',
        '&lt;b&gt;不是金额&lt;/b&gt; &amp; “要求”',
        '未经合规审阅',
        '1 / 3',
      ]),
    );
    expect(first).not.toContain('<p:pic>');
  });

  it('keeps a table a table', async () => {
    const second = await xml(await open(), 'ppt/slides/slide2.xml');
    expect(second).toContain('<a:tbl>');
    expect(runs(second)).toEqual(expect.arrayContaining(['反例', '他说', '没发？']));
  });

  it('gives the speaker the notes', async () => {
    const notes = runs(await xml(await open(), 'ppt/notesSlides/notesSlide1.xml')).join('');
    expect(notes).toContain('先念这一句。');
    expect(notes).toContain('停五秒。');
  });

  it('names a Chinese font for East Asian text and marks the language', async () => {
    const zip = await open();
    const first = await xml(zip, 'ppt/slides/slide1.xml');
    const fonts = [...first.matchAll(/<a:ea typeface="([^"]*)"/g)].map(([, font]) => font);
    expect(fonts.length).toBeGreaterThan(0);
    expect(new Set(fonts)).toEqual(new Set(['Microsoft YaHei']));
    expect(first).toContain('lang="zh-CN"');
  });
});
