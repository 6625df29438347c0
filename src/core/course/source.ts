import { z } from 'zod';
import { idSchema } from './course.ts';

/** How far a source was checked: text read first-hand, quoted by another page, reported by news, or from memory. */
export const checkedSchema = z.enum(['first-hand', 'quoted', 'reported', 'memory']);

const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const articleSchema = z.strictObject({
  /** Short key used in citations: `<Cite id="card-measures" article="68" />`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As cited, e.g. 第六十八条. */
  title: z.string().min(1),
  /** What it says, in our own words. */
  says: z.string().min(1),
  checked: checkedSchema.optional(),
});

/** `content/sources/<id>.yaml`: one law, standard, study or statistic that the course may cite. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum([
    'law', // 法律
    'judicial-interpretation', // 司法解释
    'regulation', // 行政法规、部门规章
    'normative-document', // 规范性文件
    'standard', // 推荐性国家标准
    'self-regulation', // 行业自律
    'elsewhere', // rules of another jurisdiction: they bind no bank here and are only compared
    'study',
    'statistic',
    'book',
    'course', // this course's own rubric or definition
  ]),
  title: z.string().min(1),
  issuer: z.string().min(1),
  /** Document number, e.g. 银监会令2011年第2号; null where it has none or it is not verified. */
  number: z.string().min(1).nullable(),
  /** When it was published or came into force; null where not verified. */
  from: dateSchema.nullable(),
  /** The day it ceased to apply; null while it stands or nothing else is known. */
  to: dateSchema.nullable(),
  checked: checkedSchema,
  /** One paragraph in our own words. */
  says: z.string().min(1),
  articles: z.array(articleSchema).default([]),
  /** The official page, shown to readers; null where none is known. */
  link: z.url().nullable(),
  /** Where it was read; never shown. */
  readAt: z.array(z.string().min(1)).default([]),
  /** What a reader must know about its standing, e.g. 2025 年后是否修订：待核. */
  note: z.string().min(1).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
export type Checked = z.infer<typeof checkedSchema>;
