import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/core/course/diagnose.ts';
import { diagnosticLine } from '../../../src/text/content.ts';
import { calibration, group, validation } from '../../support/calibration.ts';
import { contentFiles } from '../../support/content.ts';

const others = contentFiles().filter(({ path }) => path !== 'calibration.json');
/** What an author reads when `calibration.json` holds this text. */
const linesOf = (text: string | null) => {
  const files = text === null ? others : [...others, { path: 'calibration.json', text }];
  return diagnose(files, '2026-11-24')
    .filter(({ severity }) => severity === 'error')
    .map(diagnosticLine);
};
const written = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

describe('content/calibration.json', () => {
  it('passes as the calibration writes it', () => {
    expect(linesOf(written(calibration()))).toEqual([]);
  });

  it('stops the build when it is missing, and says which command writes it', () => {
    expect(linesOf(null)).toEqual([
      expect.stringMatching(/^content\/calibration\.json 第 1 行：缺少校准结果.*npm run calibrate/),
    ]);
  });

  it('stops the build where a figure is not a figure, with line and field', () => {
    const text = written(calibration()).replace('"kappa": 0.749', '"kappa": "很高"');
    const line = text.slice(0, text.indexOf('很高')).split('\n').length;
    expect(linesOf(text)).toEqual([
      expect.stringContaining(`calibration.json 第 ${String(line)} 行［validations.0.groups.1.overall.kappa］`),
    ]);
  });

  it('stops the build at an unknown or missing field and at broken text', () => {
    expect(linesOf(written({ ...calibration(), comment: '好' })).join()).toContain('不认识“comment”');
    const { gaming, ...rest } = calibration();
    expect(gaming).toHaveLength(1);
    expect(linesOf(written(rest)).join()).toContain('缺少“gaming”');
    expect(linesOf(written(calibration()).slice(0, 300)).length).toBeGreaterThan(0);
  });

  it('notices a table that does not add up to the replies of its file', () => {
    const changed = calibration({
      validations: [validation('writers', { groups: [group('natural.jsonl', { replies: 101 })] })],
    });
    expect(linesOf(written(changed))).toEqual([
      expect.stringMatching(/validations\.0\.groups\.0\.replies.*相加是 100.*101 句/),
    ]);
  });
});
