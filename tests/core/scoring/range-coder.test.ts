import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitReader, bytesOf } from '../../../src/core/scoring/range-coder.ts';
import { COLUMNS, CONTEXTS, keyOf, MOST, unpack, type Weights } from '../../../src/core/scoring/model.ts';
import { pack, type PackedRow } from '../../../src/tasks/calibrate/pack.ts';

const weightsOf = (features: number, packed: string): Weights => ({
  version: 'test',
  features,
  steps: new Array<number>(COLUMNS).fill(1),
  biases: new Array<number>(COLUMNS).fill(0),
  redlineFrom: 0,
  packed,
});

const weight = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -MOST, max: MOST }));
const row = fc.record({
  feature: fc.string({ unit: 'binary', maxLength: 8 }),
  weights: fc.array(weight, { minLength: COLUMNS, maxLength: COLUMNS }),
});
const rows = fc.array(row, { maxLength: 30 });

const rowIn = (packedRows: readonly PackedRow[], feature: string): number[] => {
  const model = unpack(weightsOf(pack(packedRows).features, pack(packedRows).packed));
  const at = model.rowOf.get(keyOf(feature));
  return at === undefined ? [] : Array.from(model.rows.slice(at * COLUMNS, (at + 1) * COLUMNS));
};

describe('bytes of base64', () => {
  test('are those that Node reads', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64').replace(/=+$/, '');
        expect(Array.from(bytesOf(text))).toEqual(Array.from(bytes));
      }),
    );
  });
});

describe('packed weights', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const first = new Map<number, PackedRow>();
        for (const one of written) if (!first.has(keyOf(one.feature))) first.set(keyOf(one.feature), one);
        const { features, packed } = pack(written);
        const model = unpack(weightsOf(features, packed));
        expect(features).toBe(first.size);
        expect([...model.rowOf.keys()]).toEqual([...first.keys()].sort((one, other) => one - other));
        for (const [key, { weights }] of first) {
          const at = (model.rowOf.get(key) ?? Number.NaN) * COLUMNS;
          expect(Array.from(model.rows.slice(at, at + COLUMNS))).toEqual(weights.map((one) => one + 0));
        }
      }),
    );
  });

  test.each([
    ['all at the upper end', () => MOST],
    ['all at the lower end', () => -MOST],
    ['ends in turn', (i: number) => (i % 2 === 0 ? MOST : -MOST)],
    ['all zero', () => 0],
  ])('survive: %s', (_name, at) => {
    const weights = Array.from({ length: COLUMNS }, (_, i) => at(i));
    expect(rowIn([{ feature: 'n您', weights }], 'n您')).toEqual(weights);
  });

  test('of two features with one key keep the first given', () => {
    const of = (value: number): PackedRow => ({ feature: 'same', weights: new Array<number>(COLUMNS).fill(value) });
    expect(rowIn([of(3), of(5)], 'same')).toEqual(of(3).weights);
  });

  test('need a weight for every column', () => {
    expect(() => pack([{ feature: 'x', weights: [1] }])).toThrow('every column');
  });

  test('are text that a script can hold: base64 without padding', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(pack(written).packed).toMatch(/^[A-Za-z0-9+/]*$/);
      }),
    );
  });
});

describe('a spoilt file', () => {
  const inRange = (weights: Weights): boolean => {
    const model = unpack(weights);
    return model.rows.length === weights.features * COLUMNS && model.rows.every((one) => Math.abs(one) <= MOST);
  };

  test('cut short is read to the end, with zeros or nonsense but within range', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (written, cut) => {
        const { features, packed } = pack(written);
        expect(inRange(weightsOf(features, packed.slice(0, cut % (packed.length + 1))))).toBe(true);
      }),
    );
  });

  test('of any characters is read without throwing', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('', '=', '////', '/'.repeat(999)),
    );
    fc.assert(
      fc.property(odd, fc.integer({ min: 0, max: 60 }), (packed, features) => {
        expect(inRange(weightsOf(features, packed))).toBe(true);
      }),
    );
  });

  test('gives bits for ever, and plain numbers of the width asked for', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 20 }),
        fc.array(fc.nat({ max: 24 }), { maxLength: 40 }),
        (bytes, widths) => {
          const reader = bitReader(bytes, CONTEXTS);
          for (const width of widths) {
            expect([0, 1]).toContain(reader.bit(width));
            const value = reader.plain(width);
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThan(2 ** width);
          }
        },
      ),
    );
  });
});
