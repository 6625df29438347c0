import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/core/record/clean-text.ts';
import { checkName, checkReply, checkUnit } from '../../../src/core/record/reply-check.ts';

const empty = { ok: false, code: 'empty', params: {} };
const onlySymbols = { ok: false, code: 'only-symbols', params: {} };

describe('a reply', () => {
  test.each(['您说天天打电话？', '5000', 'OK', '……天天打电话？', '好😀', 'é'])('%s may be sent as it is', (text) => {
    expect(checkReply(text)).toEqual({ ok: true, text });
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['ideographic spaces', '　　'],
    ['line breaks', '\r\n\n\t'],
    ['direction marks', '\u200E\u200F\u202A\u202E\u2066\u2069'],
    ['zero-width characters', '\u200B\u200C\u200D\u2060\uFEFF'],
    ['control characters', '\u0000\u0007\u001B\u007F\u0085'],
    ['invisible letters', '\u3164\u115F\uFFA0'],
  ])('%s is empty', (_name, text) => {
    expect(checkReply(text)).toEqual(empty);
  });

  test.each([
    ['emoji', '😀👍🏽👨‍👩‍👧'],
    ['keycaps', '1️⃣2️⃣'],
    ['flags', '🇨🇳'],
    ['punctuation', '……？！。'],
    ['signs', '+=-*/©'],
    ['a broken code unit', '\uD83D'],
  ])('nothing but %s is only symbols', (_name, text) => {
    expect(checkReply(text)).toEqual(onlySymbols);
  });

  test('500 characters are the most', () => {
    expect(checkReply('字'.repeat(500)).ok).toBe(true);
    expect(checkReply('字'.repeat(501))).toEqual({ ok: false, code: 'too-long', params: { count: 501, limit: 500 } });
    expect(checkReply('字'.repeat(10_000))).toMatchObject({ code: 'too-long', params: { count: 10_000 } });
  });

  test('what is cleaned away does not count', () => {
    expect(checkReply(` ${'字'.repeat(500)}\u200B\n`)).toEqual({ ok: true, text: '字'.repeat(500) });
  });

  test('spreadsheet formulas and mark-up stay what they are: text', () => {
    expect(checkReply('=cmd()|A1')).toEqual({ ok: true, text: '=cmd()|A1' });
    expect(checkReply('<script>alert(1)</script>')).toEqual({ ok: true, text: '<script>alert(1)</script>' });
  });
});

describe('cleaning', () => {
  test.each([
    ['trims', '  您好　', '您好'],
    ['makes one line', '先生，\r\n您好\t吗', '先生， 您好 吗'],
    ['removes direction overrides', '还\u202E款\u202C', '还款'],
    ['removes characters that hide a word from its reader', '老\u200B赖', '老赖'],
    ['removes tag characters', '您好\u{E0041}\u{E007F}', '您好'],
    ['replaces a lone high surrogate', '好\uD83D吗', '好\uFFFD吗'],
    ['replaces a lone low surrogate', '好\uDE00', '好\uFFFD'],
    ['does not make an emoji of two halves', '\uD83D\u200B\uDE00', '\uFFFD\uFFFD'],
    ['keeps an emoji', '好😀', '好😀'],
    ['composes', 'e\u0301', 'é'],
  ])('%s', (_name, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('is idempotent, well-formed and one line on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const clean = cleanText(one + other);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cs}\p{Cc}]/u);
        expect(clean).toBe(clean.trim());
      }),
    );
  });

  test('is idempotent on any code units', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('a name', () => {
  test('is cleaned, needs a sign and has at most 40', () => {
    expect(checkName(' 林\u202E晓 ')).toEqual({ ok: true, text: '林晓' });
    expect(checkName(' \u200B ')).toEqual(empty);
    expect(checkName('林'.repeat(41))).toEqual({ ok: false, code: 'too-long', params: { count: 41, limit: 40 } });
  });

  test('of a unit may be left out', () => {
    expect(checkUnit('  ')).toEqual({ ok: true, text: '' });
    expect(checkUnit('城东支行')).toEqual({ ok: true, text: '城东支行' });
    expect(checkUnit('行'.repeat(61))).toMatchObject({ code: 'too-long', params: { limit: 60 } });
  });
});
