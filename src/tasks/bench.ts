import { cpus } from 'node:os';
import process from 'node:process';
import { benchCourse } from './bench/course.ts';
import { benchBuild, benchSearch, build } from './bench/built.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchPageBytes } from './bench/page-bytes.ts';
import { benchScorer } from './bench/scorer.ts';
import { dist } from './project.ts';
import { serveFolder } from './static-server.ts';

/** `npm run bench`: prints the numbers the design sets targets for. `npm run bench -- scorer search` runs some parts. */
async function served(measure: (base: string) => Promise<void>): Promise<void> {
  const server = await serveFolder(dist, 0);
  try {
    await measure(server.url);
  } finally {
    await server.close();
  }
}

/** In the order they run; `built` ones want a fresh dist. */
const parts: Readonly<Record<string, { readonly built: boolean; readonly run: () => void | Promise<void> }>> = {
  course: { built: false, run: benchCourse },
  scorer: { built: false, run: benchScorer },
  build: { built: false, run: benchBuild },
  search: { built: true, run: benchSearch },
  pages: { built: true, run: () => served(benchPageBytes) },
  lighthouse: { built: true, run: () => served(benchLighthouse) },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(', ')}. Known: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const wanted = Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name));
console.log(
  `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, node ${process.version}`,
);
let fresh = false;
for (const [name, { built, run }] of wanted) {
  if (built && !fresh) build();
  await run();
  fresh ||= built || name === 'build';
}
