import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { rubricSchema } from '../../src/core/scoring/rubric.ts';

/** The rubric of the course. (By the working directory: in jsdom a module has no file URL.) */
export const rubric = rubricSchema.parse(parse(readFileSync(join(process.cwd(), 'content/rubric.yaml'), 'utf8')));
