import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { rubricSchema, type Rubric } from '../core/scoring/rubric.ts';

const RUBRIC = fileURLToPath(new URL('../../content/rubric.yaml', import.meta.url));

/** `content/rubric.yaml` of this repository, checked against its schema. */
export function readRubric(): Rubric {
  return rubricSchema.parse(parse(readFileSync(RUBRIC, 'utf8')));
}
