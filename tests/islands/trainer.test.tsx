import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeResultsFile } from '../../src/core/record/exchange.ts';
import { Trainer } from '../../src/islands/trainer/trainer.tsx';
import { rule, verdict } from '../support/record-events.ts';
import { byText, choose, click, putFiles, render, type } from '../support/render.ts';
import { resultsFile, type Trainee } from '../support/results.ts';
import { rubric } from '../support/rubric.ts';

const judged = verdict(1, {
  criteria: { a: 'full', b: 'none', c: 'none', d: 'full' },
  flaws: ['but-turn'],
  evidence: [{ criterion: 'a', start: 0, end: 4 }],
});
const lin: Trainee = {
  id: 'lin-1',
  name: '林晓雯',
  unit: '城东支行',
  calls: [
    {
      replies: [
        [1, 3],
        [2, judged, '天天打您，但是账还是要还'],
      ],
    },
  ],
};
const zhou: Trainee = {
  id: 'zhou-1',
  name: '周敏',
  unit: '河西支行',
  calls: [
    {
      replies: [
        [
          1,
          verdict(0, { redline: 'R4', redlines: ['R4'], evidence: [{ redline: 'R4', start: 0, end: 5 }] }),
          '不还就抓人',
        ],
      ],
    },
  ],
};

const json = (trainee: Trainee) => writeResultsFile(resultsFile(trainee));
const file = (name: string, text: string) => new File([text], name, { type: 'application/json' });

// What the page fetches when there are files; here already, so that a test need not wait for the disk.
beforeAll(async () => {
  await Promise.all([
    import('../../src/islands/trainer/trainer-class.tsx'),
    import('../../src/adapters/browser/results-upload.ts'),
    import('../../src/adapters/browser/spreadsheet.ts'),
  ]);
});

let page: HTMLElement;
beforeEach(() => {
  page = render(<Trainer rubric={rubric} laws={{}} rule={rule} scenarios={{ 'deng-kai': '下周再说' }} />);
});

const put = (...files: File[]) => putFiles(page.querySelector('input[type=file]'), files);
const rows = () => [...page.querySelectorAll('.heat tbody tr')];
const rowOf = (name: string) => rows().find((row) => row.querySelector('th')?.textContent.includes(name));
const title = () => page.querySelector('h1')?.textContent.replace(/[\u2068\u2069]/g, '');

describe('putting files in', () => {
  test('before any, the page says how a trainee hands his record in', () => {
    expect(page.querySelector('.how')?.textContent).toContain('导出文件');
    expect(page.querySelector('.heat')).toBeNull();
  });

  test('many at once make a table and a finding', async () => {
    await put(file('林.json', json(lin)), file('周.json', json(zhou)));
    expect(rows()).toHaveLength(2);
    expect(title()).toBe('两人里一人停在第一关，一人触过红线');
  });

  test('each file refused is named with its reason, and the others count', async () => {
    await put(
      file('报表.xlsx', 'PK\u0003\u0004'),
      file('半截.json', json(zhou).slice(0, 400)),
      file('别家.json', '{"product":"other"}'),
      file('林.json', json(lin)),
    );
    expect(rows()).toHaveLength(1);
    const refused = [...page.querySelectorAll('.is-refused')].map((one) => one.textContent);
    expect(refused).toHaveLength(3);
    expect(refused[0]).toMatch(/报表\.xlsx.*不是五关的记录文件/);
    expect(refused[1]).toMatch(/半截\.json.*不完整/);
    expect(refused[2]).toMatch(/别家\.json.*不是五关导出的记录/);
  });

  test('a damaged event is left out and said so', async () => {
    const events = [...resultsFile(lin).events, { v: 1, kind: 'nonsense' }];
    await put(file('林.json', JSON.stringify({ ...resultsFile(lin), events })));
    expect(rows()).toHaveLength(1);
    expect(page.querySelector('.files')?.textContent).toContain('1 条已损坏');
  });

  test('the same person again is merged, not counted twice', async () => {
    await put(file('林.json', json(lin)));
    await put(file('林 (1).json', json(lin)));
    expect(rows()).toHaveLength(1);
    expect(page.querySelector('.files')?.textContent).toContain('没有新内容');
  });

  test('a text that was copied can be pasted', async () => {
    await type(page.querySelector('.paste textarea'), json(lin));
    await click(byText(page, '.paste button', '放入这段文字'));
    expect(rowOf('林晓雯')).toBeDefined();
  });

  test('the summary for reading is told from a file of something else', async () => {
    await type(page.querySelector('.paste textarea'), '五关　学习记录（自练，未监考）\n学员：林');
    await click(byText(page, '.paste button', '放入这段文字'));
    expect(page.querySelector('.is-refused')?.textContent).toContain('小结');
  });

  test('clearing leaves nothing behind', async () => {
    await put(file('林.json', json(lin)));
    await click(byText(page, 'button', '清空'));
    expect(page.textContent).not.toContain('林晓雯');
    expect(document.activeElement).toBe(page.querySelector('h1'));
  });

  test('a file taken out takes its person along', async () => {
    await put(file('林.json', json(lin)), file('周.json', json(zhou)));
    await click(page.querySelector('button[aria-label="移出 周.json"]'));
    expect(rows()).toHaveLength(1);
  });
});

describe('what stands in a file is data', () => {
  test('a name of markup is shown letter by letter', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await put(file('x.json', json({ ...lin, name, unit: '<b>城东</b>' })));
    expect(page.querySelector('img, .heat tbody th b')).toBeNull();
    expect(rowOf(name)?.textContent).toContain('<b>城东</b>');
  });

  test('namesakes are told apart by the beginning of their ids', async () => {
    await put(file('1.json', json(lin)), file('2.json', json({ ...lin, id: 'other-lin' })));
    expect(rows().map((row) => row.querySelector('th')?.textContent)).toEqual([
      expect.stringContaining('编号 lin-'),
      expect.stringContaining('编号 othe'),
    ]);
  });
});

describe('the table', () => {
  beforeEach(() => put(file('林.json', json(lin)), file('周.json', json(zhou))));

  test('a cell says level and whether the gate was passed', () => {
    const cells = [...(rowOf('林晓雯')?.querySelectorAll('td.h') ?? [])].map((cell) => cell.textContent);
    expect(cells[0]).toContain('3 级，已过');
    expect(cells[1]).toContain('1未过');
    expect(cells[2]).toContain('未到');
  });

  test('a cell opens the replies with their marks and reasons', async () => {
    await click(rowOf('林晓雯')?.querySelectorAll('td.h button')[1]);
    const sheet = page.querySelector('dialog') ?? expect.unreachable();
    expect(sheet.open).toBe(true);
    expect(sheet.textContent).toContain('你们天天打电话。');
    expect(sheet.querySelector('mark')?.textContent).toBe('天天打您a');
    expect(sheet.querySelector('.call h3')?.textContent).toContain('下周再说');
    expect(sheet.querySelector('.why')?.textContent).toContain('走样：同理后转折');
    await click(byText(sheet, 'button', '关上'));
    expect(page.querySelector('dialog')).toBeNull();
  });

  test('the count of red lines opens those replies', async () => {
    await click(rowOf('周敏')?.querySelector('.count'));
    expect(page.querySelector('dialog .is-crossed')?.textContent).toContain('不还就抓人');
  });

  test('whoever crossed a red line stands first, and first in the list of help', () => {
    expect(rows()[0]).toBe(rowOf('周敏'));
    expect(page.querySelector('.help ol > li')?.textContent).toMatch(/周敏.*红线一次/);
  });

  test('filters by mode and unit', async () => {
    const [mode, unit] = page.querySelectorAll('.filters select');
    await choose(mode ?? null, 'exam');
    expect(page.querySelectorAll('td.h button')).toHaveLength(0);
    await choose(mode ?? null, 'practice');
    await choose(unit ?? null, '1');
    expect(rows()).toHaveLength(1);
  });
});

describe('exports', () => {
  test('each sheet is copied as text; where that is refused, it stands there to be selected', async () => {
    await put(file('周.json', json({ ...zhou, name: '=1+1' })));
    await click(page.querySelector('button[aria-label="复制为文字：人员表"]'));
    const field = page.querySelector<HTMLTextAreaElement>('.to-copy textarea') ?? expect.unreachable();
    const [head, row] = field.value.split('\n');
    expect(head).toMatch(/^姓名\t单位/);
    expect(row).toMatch(/^'=1\+1\t河西支行/);
    expect(page.querySelector('.exports [role=status]')?.textContent).toContain('没有让本页复制');
  });
});
