import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { dist } from './project.ts';
import { serveFolder } from './static-server.ts';

/** `node src/tasks/serve.ts PORT`: serve what is built already; for the end-to-end tests. */
if (existsSync(path.join(dist, 'index.html'))) {
  const { url } = await serveFolder(dist, Number(process.argv[2]));
  console.log(url);
} else {
  console.error('Nothing is built yet: run "npm run build" first.');
  process.exitCode = 1;
}
