import type { z } from 'zod';
import { quizSchema } from '../quiz/item.ts';
import { adviceSchema } from '../scoring/advice-moves.ts';
import { calibrationSchema, type Calibration } from '../scoring/calibration.ts';
import { calibrationFaults } from '../scoring/calibration-faults.ts';
import { rubricSchema } from '../scoring/rubric.ts';
import { scenarioSchema } from '../roleplay/scenario.ts';
import { adviceFaults } from './advice-faults.ts';
import { bankSchema, signoffSchema } from './bank.ts';
import { caseSchema } from './case.ts';
import { chartSchema } from './chart.ts';
import { chartFaults } from './chart-faults.ts';
import { readChartTable, type ChartFile } from './chart-rows.ts';
import type { Checked, CheckedContent } from './checked-content.ts';
import { contactTreeSchema } from './contact-tree.ts';
import { courseSchema } from './course.ts';
import type { Diagnostic } from './diagnostic.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { lessonSchema } from './lesson.ts';
import { referenceFaults } from './references.ts';
import { sourceSchema } from './source.ts';
import { pendingSchema } from './pending.ts';
import { planFaults } from './plan-faults.ts';
import { bankFaults, quickReferenceFaults } from './quick-reference-faults.ts';
import { quizFaults } from './quiz-faults.ts';
import { rulesSchema } from './rules.ts';
import { templateFaults } from './template-faults.ts';
import { templateSchema } from './template.ts';
import { glossarySchema } from './term.ts';
import { parseYaml, type Parsed } from './yaml-file.ts';

/** A content file as read: `path` relative to `content/`. */
export interface RawFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Finds every mistake of an author: syntax, unknown or missing fields, ids that lead nowhere, lapsed sources, minutes that do not add up.
 * @param today YYYY-MM-DD; a source that lapsed after the course's `asOf` but before today is a warning
 */
export function diagnose(files: readonly RawFile[], today: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const one = <S extends z.ZodType>(path: string, schema: S, missing: Diagnostic['code'] = 'file-missing') => {
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined) return check(file, schema, found);
    found.push({ file: path, line: 1, key: '', code: missing, params: {}, severity: 'error' });
    return null;
  };
  const many = <S extends z.ZodType>(folder: string, schema: S) =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`) && !path.endsWith('.csv'))
      .flatMap((file) => check(file, schema, found) ?? []);

  const bank = one('bank.yaml', bankSchema);
  const calibration = one('calibration.json', calibrationSchema, 'calibration-missing');
  const content: CheckedContent = {
    course: one('course.yaml', courseSchema),
    signoff: one('signoff.yaml', signoffSchema),
    rubric: one('rubric.yaml', rubricSchema),
    advice: one('advice.yaml', adviceSchema),
    glossary: one('glossary.yaml', glossarySchema),
    rules: one('rules.yaml', rulesSchema),
    contactTree: one('may-i-contact.yaml', contactTreeSchema),
    pending: one('pending.yaml', pendingSchema),
    lessons: many('lessons', lessonSchema),
    cases: many('cases', caseSchema),
    templates: many('templates', templateSchema),
    sources: many('sources', sourceSchema),
    scenarios: many('scenarios', scenarioSchema),
    quizzes: many('quizzes', quizSchema),
    charts: many('charts', chartSchema),
    chartRows: files.filter(({ path }) => /^charts\/.*\.csv$/.test(path)).map(chartFile),
  };
  // A file that did not parse would make every reference to it dangle: mend it first.
  if (found.length > 0) return found;
  return [
    ...(bank === null ? [] : bankFaults(bank)),
    ...cellFaults(calibration),
    ...planFaults(content),
    ...quizFaults(content),
    ...adviceFaults(content),
    ...referenceFaults(content, today),
    ...quickReferenceFaults(content, today),
    ...(bank === null ? [] : templateFaults(content, bank.data, today)),
    ...chartFaults(content, today),
  ];
}

function cellFaults(calibration: Checked<Calibration> | null): Diagnostic[] {
  if (calibration === null) return [];
  const { file, data, lineOf } = calibration;
  return calibrationFaults(data).map(({ path, stated, counted }) => ({
    file,
    line: lineOf(path),
    key: path.map(String).join('.'),
    code: 'calibration-cells',
    params: { stated, counted },
    severity: 'error',
  }));
}

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

const chartFile = ({ path, text }: RawFile): ChartFile => ({
  file: path,
  name: nameOf(path),
  table: readChartTable(text),
});

function check<S extends z.ZodType>(file: RawFile, schema: S, found: Diagnostic[]): Checked<z.output<S>> | null {
  const parsed = file.path.endsWith('.mdx')
    ? parseMdx(file, schema)
    : { ...parseYaml(file.text, schema, { file: file.path, firstLine: 1 }), body: '', bodyLine: 1 };
  if (!parsed.ok) {
    found.push(...parsed.diagnostics);
    return null;
  }
  return {
    file: file.path,
    name: nameOf(file.path),
    data: parsed.data,
    lineOf: parsed.lineOf,
    body: parsed.body,
    bodyLine: parsed.bodyLine,
  };
}

function parseMdx<S extends z.ZodType>(
  file: RawFile,
  schema: S,
): Parsed<z.output<S>> & { body: string; bodyLine: number } {
  const split = splitFrontmatter(file.text);
  if (!split.ok) {
    const fault: Diagnostic = {
      file: file.path,
      line: split.line,
      key: '',
      code: split.code,
      params: {},
      severity: 'error',
    };
    return { ok: false, diagnostics: [fault], body: '', bodyLine: 1 };
  }
  const parsed = parseYaml(split.yaml, schema, { file: file.path, firstLine: split.yamlLine });
  return { ...parsed, body: split.body, bodyLine: split.bodyLine };
}
