import process from 'node:process';
import { astro } from './project.ts';

/** `npm run dev` and `npm run build`: Astro on the pinned Node, without its store of parsed content (see BUILD). */
process.exitCode = astro([...process.argv.slice(2), '--force']);
