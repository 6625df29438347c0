import process from 'node:process';
import { parseArgs } from 'node:util';
import { astro, BUILD, dist } from './project.ts';
import { PortTaken, serveFolder, type StaticServer } from './static-server.ts';

/** `npm start`: build the course and serve it. `npm start -- --port 5000` takes another port. */
const DEFAULT_PORT = 4321;

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function wantedPort(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: String(DEFAULT_PORT) } } });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 0;
    if (port >= 1 && port <= 65_535) return port;
  } catch {
    // An unknown option gets the same answer as a bad port.
  }
  return stop('参数有误。用法：npm start -- --port 5000（端口为 1–65535 的整数）', 2);
}

async function serve(port: number): Promise<StaticServer> {
  try {
    return await serveFolder(dist, port);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    return stop(`端口 ${port} 已被占用。请先关闭占用它的程序，或换一个端口：npm start -- --port 5000`, 1);
  }
}

const port = wantedPort();
// Asked before the build, so that nobody waits for it in vain.
await (await serve(port)).close();
if (astro(BUILD) !== 0) stop('构建没有完成，原因见上。', 1);
const server = await serve(port);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
console.log(`\n课程已就绪，按 Ctrl+C 结束：\n${server.url}`);
