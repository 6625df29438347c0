/** What is wrong with a content file. `code` and `params` are turned into Chinese by `src/text/content.ts`. */
export interface Diagnostic {
  /** Path relative to `content/`. */
  readonly file: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** The field, as a dotted path, or the tag in angle brackets; empty for the file as a whole. */
  readonly key: string;
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** An error stops the build; a warning is printed. */
  readonly severity: 'error' | 'warning';
}

export type DiagnosticCode =
  | 'file-missing'
  | 'calibration-missing'
  | 'calibration-cells'
  | 'yaml-syntax'
  | 'mdx-syntax'
  | 'mdx-code'
  | 'frontmatter-missing'
  | 'frontmatter-unclosed'
  | 'unknown-key'
  | 'missing-key'
  | 'invalid-value'
  | 'duplicate-id'
  | 'id-is-not-file-name'
  | 'not-in-plan'
  | 'dangling-source'
  | 'dangling-article'
  | 'dangling-term'
  | 'dangling-case'
  | 'dangling-template'
  | 'dangling-lesson'
  | 'dangling-scenario'
  | 'unknown-tag'
  | 'missing-attribute'
  | 'attribute-out-of-range'
  | 'source-lapsed'
  | 'source-lapsed-since'
  | 'source-from-memory'
  | 'minutes-do-not-add-up'
  | 'dangling-item'
  | 'duplicate-item'
  | 'duplicate-in-item'
  | 'not-one-right-option'
  | 'not-right-and-wrong-options'
  | 'lawful-but-marked'
  | 'unlawful-unmarked'
  | 'words-not-in-utterance'
  | 'words-stand-twice'
  | 'tolerance-too-wide'
  | 'form-of-marks-only'
  | 'reading-too-long'
  | 'section-titles-differ'
  | 'unknown-slide-kind'
  | 'invalid-minutes'
  | 'dangling-question'
  | 'item-needs-quiz-slide'
  | 'slide-too-dense'
  | 'unknown-slot'
  | 'unknown-bank-field'
  | 'placeholder-without-example'
  | 'message-too-long'
  | 'empty-move'
  | 'gate-without-moves'
  | 'criterion-without-moves'
  | 'start-is-no-question'
  | 'dangling-step'
  | 'endless-path'
  | 'unreachable-step'
  | 'checked-too-high'
  | 'bank-looser'
  | 'dangling-figure'
  | 'csv-syntax'
  | 'chart-half-missing'
  | 'chart-empty'
  | 'chart-column-unknown'
  | 'chart-column-missing'
  | 'chart-column-twice'
  | 'chart-column-needed'
  | 'chart-unit-unknown'
  | 'chart-cells'
  | 'chart-not-a-number'
  | 'chart-not-a-time'
  | 'chart-not-a-period'
  | 'chart-not-a-choice'
  | 'chart-row-without-source'
  | 'chart-row-twice'
  | 'chart-below-zero'
  | 'chart-out-of-order'
  | 'chart-level';

/** A mistake that stops the build, at a line (1-based) and a field of a file. */
export const errorAt = (
  file: string,
  line: number,
  key: string,
  code: DiagnosticCode,
  params: Diagnostic['params'],
): Diagnostic => ({ file, line, key, code, params, severity: 'error' });
