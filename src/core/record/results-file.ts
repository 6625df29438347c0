import * as z from 'zod/mini';
import type { RecordEvent } from './event.ts';

export const PRODUCT = 'five-gates';
export const RESULTS_FORMAT = 1;
/** Longest text read, in UTF-16 units; a browser compares `File.size` (bytes) with it before it reads. */
export const MAX_FILE_LENGTH = 20 * 1024 * 1024;
export const MAX_FILE_EVENTS = 50_000;
const MAX_SET_ASIDE = 1000;

const setAsideSchema = z.object({
  key: z.string().check(z.maxLength(200)),
  reason: z.enum(['damaged', 'newer-version']),
  raw: z.string().check(z.maxLength(2000)),
});

/** All of the file but its events, which are read one by one. */
export const envelopeSchema = z.object({
  product: z.literal(PRODUCT),
  format: z.literal(RESULTS_FORMAT),
  exportedAt: z.int().check(z.minimum(0), z.maximum(8.64e15)),
  profile: z.object({
    id: z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9_-]+$/)),
    /** Empty when the event that names the person is lost. */
    name: z.string().check(z.maxLength(40)),
    unit: z.string().check(z.maxLength(60)),
  }),
  setAside: z._default(z.array(setAsideSchema).check(z.maxLength(MAX_SET_ASIDE)), []),
});

/** One learner's record as a file: to take to another computer, or to hand to the trainer. */
export interface ResultsFile extends z.infer<typeof envelopeSchema> {
  /** In the log's order; all of the file's profile. */
  readonly events: readonly RecordEvent[];
}
