import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { adviceSchema } from '../../src/core/scoring/advice-moves.ts';

/** The moves of the course. */
export const moves = adviceSchema.parse(parse(readFileSync(join(process.cwd(), 'content/advice.yaml'), 'utf8'))).gates;
