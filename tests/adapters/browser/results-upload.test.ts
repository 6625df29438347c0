import { expect, test, vi } from 'vitest';
import { readResultsUpload } from '../../../src/adapters/browser/results-upload.ts';
import { buildResultsFile, writeResultsFile } from '../../../src/core/record/exchange.ts';
import { event } from '../../support/record-events.ts';

test('reads a results file', async () => {
  const built = buildResultsFile('lin', [event('profile-created')], 0);
  const upload = new File([writeResultsFile(built)], '五关.json');
  expect(await readResultsUpload(upload)).toEqual({ ok: true, file: built, skipped: [] });
});

test('does not load the text of a file that is too large', async () => {
  const text = vi.fn();
  const upload = { size: 50 * 1024 * 1024, text } as unknown as File;
  expect(await readResultsUpload(upload)).toMatchObject({ ok: false, code: 'too-large', params: { size: 52_428_800 } });
  expect(text).not.toHaveBeenCalled();
});

test('a file that cannot be read is unreadable', async () => {
  const upload = {
    size: 10,
    text: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  } as unknown as File;
  expect(await readResultsUpload(upload)).toEqual({ ok: false, code: 'unreadable', params: {} });
});

test('Chinese text saved by an old editor as UTF-16 is not taken for ours', async () => {
  const bytes = Buffer.from(`\uFEFF${writeResultsFile(buildResultsFile('lin', [], 0))}`, 'utf16le');
  expect(await readResultsUpload(new File([bytes], '五关.json'))).toMatchObject({ ok: false, code: 'not-json' });
});
