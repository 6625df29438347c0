import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFile, pasteableSheet } from '../../../src/adapters/browser/spreadsheet.ts';

/** Texts with what spreadsheets and CSV readers stumble over. */
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        '\t',
        '\r',
        '\n',
        '"',
        ',',
        ';',
        "'",
        ' ',
        '\u200B',
        'a',
        '中',
        '1',
      ),
    )
    .map((signs) => signs.join('')),
);
const sheets = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(awkward, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );

const parse = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data;

describe('a sheet as CSV', () => {
  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(csvFile([['姓名']])).toBe('\uFEFF"姓名"');
  });

  test('no cell begins like a formula, and every text comes back', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const read = parse(csvFile(sheet));
        expect(read).toHaveLength(sheet.length);
        sheet.forEach((row, y) => {
          expect(read[y]).toHaveLength(row.length);
          row.forEach((text, x) => {
            const cell = read[y]?.[x] ?? expect.unreachable();
            expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
            expect([text, `'${text}`]).toContain(cell);
          });
        });
      }),
    );
  });

  test('numbers stay numbers, nothing stays empty', () => {
    expect(
      csvFile([
        ['级', '备注'],
        [3, null],
      ]),
    ).toBe('\uFEFF"级","备注"\r\n"3",');
  });
});

describe('a sheet to be pasted', () => {
  test('has a line a row and a tab between cells, whatever the cells hold', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const lines = pasteableSheet(sheet).split('\n');
        expect(lines).toHaveLength(sheet.length);
        lines.forEach((line, y) => {
          const cells = line.split('\t');
          expect(cells).toHaveLength(sheet[y]?.length ?? 0);
          for (const cell of cells) expect(cell).not.toMatch(/^"?[=+\-@＝＋－＠]/);
        });
      }),
    );
  });
});
