import fc from 'fast-check';

/** `npm run soak` sets FC_RUNS: every property test that names no number of its own then runs that often. */
const runs = Number(process.env['FC_RUNS'] ?? 0);
if (runs > 0) fc.configureGlobal({ numRuns: runs });
