import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, type Grounds } from '../../../src/core/scoring/evidence.ts';
import { featuresOf } from '../../../src/core/scoring/features.ts';
import { columnOf, knownOf, type Model } from '../../../src/core/scoring/model.ts';
import { protocolOf } from '../../../src/core/scoring/decision.ts';
import { read } from '../../../src/core/scoring/reading.ts';
import type { Criterion, Evidence, Gate, Verdict } from '../../../src/core/scoring/verdict.ts';
import { modelOf } from './models.ts';
import { anyText, borrowers, gates } from './strings.ts';
import { rubric, situation, verdictOf } from './support.ts';

const LINE = '你们天天打电话，烦不烦？';

function grounds(reply: string, model: Model, more: Partial<Grounds> = {}, gate: Gate = 1): Grounds {
  const reading = read(situation(gate, LINE), reply);
  return {
    model,
    known: knownOf(model, featuresOf(reading, {})),
    reading,
    rubric,
    findings: {},
    settled: { criteria: {}, flaws: [] },
    crossings: [],
    flaws: [],
    ...more,
  };
}

const wordsOf = (reply: string, evidence: readonly Evidence[]): string[] =>
  evidence.map(({ start, end, ...label }) => `${Object.values(label).join()} ${reply.slice(start, end)}`);
const nothing = modelOf({});

describe('the evidence of a criterion', () => {
  const reply = '天天打电话，是烦。您说说。';

  test('is the words the rules found, where they agree that it is there', () => {
    const settled = { criteria: { a: 'full', b: 'weak' }, flaws: [] } as const;
    const findings = {
      a: { grade: 'weak', spans: [{ start: 0, end: 5 }] },
      b: { grade: 'full', spans: [{ start: 9, end: 12 }] },
    } as const;
    expect(wordsOf(reply, evidenceOf(grounds(reply, nothing, { settled, findings })))).toEqual([
      'a 天天打电话',
      'b 您说说',
    ]);
  });

  test('is the clause that weighs most, where only the model found it', () => {
    const model = modelOf({
      weights: { n烦: { [columnOf(1, 3)]: 3 }, n您: { [columnOf(1, 3)]: 1, [columnOf(1, 4)]: 2 } },
    });
    const settled = { criteria: { a: 'full', b: 'full' }, flaws: [] } as const;
    expect(wordsOf(reply, evidenceOf(grounds(reply, model, { settled })))).toEqual(['a 是烦', 'b 您说说']);
  });

  test('is not shown where the criterion is missed', () => {
    const settled = { criteria: { a: 'none', b: 'none', d: 'none' }, flaws: [] } as const;
    const findings = { a: { grade: 'full', spans: [{ start: 0, end: 5 }] } } as const;
    expect(evidenceOf(grounds(reply, nothing, { settled, findings }))).toEqual([]);
  });
});

describe('the evidence of a criterion of absence', () => {
  const reply = '天天打电话，系统排的。请还款。';
  const breach = { grade: 'none', spans: [{ start: 11, end: 14 }] } as const;

  test('is where it is broken', () => {
    const settled = { criteria: { c: 'none' }, flaws: [] } as const;
    expect(wordsOf(reply, evidenceOf(grounds(reply, nothing, { settled, findings: { c: breach } })))).toEqual([
      'c 请还款',
    ]);
  });

  test('is the clause that speaks most against it, where only the model found it broken', () => {
    const model = modelOf({ weights: { n系: { [columnOf(1, 5)]: -4 }, n款: { [columnOf(1, 5)]: 9 } } });
    const settled = { criteria: { c: 'weak' }, flaws: [] } as const;
    const agreed = { c: { grade: 'full', spans: [{ start: 0, end: 2 }] } } as const;
    expect(wordsOf(reply, evidenceOf(grounds(reply, model, { settled })))).toEqual(['c 系统排的']);
    expect(wordsOf(reply, evidenceOf(grounds(reply, model, { settled, findings: agreed })))).toEqual(['c 系统排的']);
  });

  test('is nothing where it holds', () => {
    const settled = { criteria: { c: 'full' }, flaws: [] } as const;
    expect(evidenceOf(grounds(reply, nothing, { settled, findings: { c: breach } }))).toEqual([]);
  });
});

describe('the evidence of red lines and flaws', () => {
  const reply = '念一下验证码，应该吧。';

  test('is where they were found; of flaws only those kept', () => {
    const flaws = [
      { key: 'leading', span: { start: 7, end: 10 } },
      { key: 'command', span: { start: 0, end: 3 } },
    ];
    const crossings = [{ id: 'R9' as const, start: 0, end: 6 }];
    const settled = { criteria: {}, flaws: ['leading', 'not-found'] };
    expect(wordsOf(reply, evidenceOf(grounds(reply, nothing, { flaws, crossings, settled })))).toEqual([
      'R9 念一下验证码',
      'leading 应该吧',
    ]);
  });

  test('in a reply of nothing is nothing', () => {
    const crossings = [{ id: 'R12' as const, start: 0, end: 0 }];
    expect(evidenceOf(grounds('', nothing, { crossings }))).toEqual([]);
  });

  test('is told in units of the reply as typed, gaps and pictures included', () => {
    const typed = '验 证 码😀念给我';
    const folded = read(situation(1, LINE), typed).text;
    const start = folded.indexOf('验证码');
    const crossings = [{ id: 'R9' as const, start, end: start + 3 }];
    expect(wordsOf(typed, evidenceOf(grounds(typed, nothing, { crossings })))).toEqual(['R9 验 证 码']);
  });

  test('is at most as much as a record takes', () => {
    const crossings = Array.from({ length: 300 }, () => ({ id: 'R9' as const, start: 0, end: 1 }));
    expect(evidenceOf(grounds(reply, nothing, { crossings }))).toHaveLength(200);
  });
});

describe('the evidence of any verdict', () => {
  const graded = (gate: Gate, verdict: Verdict): { key: Criterion; absence: boolean; spans: number }[] =>
    protocolOf(rubric, verdict.judgedAs === 'crisis' ? 0 : gate).criteria.map(({ key, absence }) => ({
      key,
      absence,
      spans: verdict.evidence.filter(({ criterion }) => criterion === key).length,
    }));

  test('lies inside the reply and splits no surrogate pair', () => {
    fc.assert(
      fc.property(gates, borrowers, anyText, (gate, borrower, reply) => {
        for (const { start, end } of verdictOf(gate, borrower, reply).evidence) {
          expect(0 <= start && start < end && end <= reply.length).toBe(true);
          for (const at of [start, end]) {
            const pair = /[\ud800-\udbff]/.test(reply[at - 1] ?? '') && /[\udc00-\udfff]/.test(reply[at] ?? '');
            expect(pair).toBe(false);
          }
        }
      }),
    );
  });

  test('shows no criterion of presence that is missed, and none of absence that holds', () => {
    fc.assert(
      fc.property(gates, borrowers, anyText, (gate, borrower, reply) => {
        const verdict = verdictOf(gate, borrower, reply);
        for (const { key, absence, spans } of graded(gate, verdict)) {
          const grade = verdict.criteria[key] ?? 'none';
          if (absence ? grade === 'full' : grade === 'none') expect([key, spans]).toEqual([key, 0]);
        }
      }),
    );
  });

  test('names only red lines and flaws of the verdict, and every red line unless nothing was said', () => {
    fc.assert(
      fc.property(gates, borrowers, anyText, (gate, borrower, reply) => {
        const { evidence, redlines, flaws } = verdictOf(gate, borrower, reply);
        const shown = evidence.flatMap(({ redline }) => redline ?? []);
        expect(evidence.every(({ flaw }) => flaw === undefined || flaws.includes(flaw))).toBe(true);
        expect(shown.every((id) => redlines.includes(id))).toBe(true);
        if (read(situation(gate, borrower), reply).text !== '') expect(new Set(shown)).toEqual(new Set(redlines));
      }),
    );
  });
});
