import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { isFile, staticFiles, type StaticFile } from './static-file.ts';

/**
 * Serves the built course on this machine only. Not `astro preview`: that answers a missing slash and a missing page
 * in English and does not notice a taken port.
 */
export interface StaticServer {
  readonly port: number;
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

/** Astro names the files of this folder by their content. */
const HASHED = '/_astro/';
const LOOPBACKS = ['127.0.0.1', '::1'];
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

function decodedPath(url: string): string | undefined {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return pathname.includes('\0') ? undefined : pathname;
  } catch {
    return undefined;
  }
}

function within(root: string, pathname: string): string | undefined {
  const file = path.join(root, pathname);
  return file.startsWith(root + path.sep) || file === root ? file : undefined;
}

function withSlash(url: string): string {
  const { pathname, search } = new URL(url, 'http://localhost');
  // A path of `//host` would lead away from this site.
  return `/${pathname.replace(/^\/+/, '')}/${search}`;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: StaticFile): void {
  const hashed = request.url?.startsWith(HASHED) ?? false;
  response.setHeader('Content-Type', file.type);
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (status === 200 && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? file.gzip : undefined;
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  const body = zipped ?? file.body;
  response.writeHead(status, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
}

function answer(root: string): RequestListener {
  const load = staticFiles();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    const pathname = decodedPath(url);
    const target = pathname === undefined ? undefined : within(root, pathname);
    const index = target === undefined ? undefined : path.join(target, 'index.html');
    const missing = path.join(root, '404.html');
    const slash = pathname?.endsWith('/') ?? false;
    if (target && !slash && isFile(target)) send(request, response, 200, load(target));
    else if (index && slash && isFile(index)) send(request, response, 200, load(index));
    else if (index && isFile(index)) response.writeHead(301, { Location: withSlash(url) }).end();
    else if (isFile(missing)) send(request, response, 404, load(missing));
    else response.writeHead(404).end();
  };
}

/** The port listened on; undefined where this machine has no such address. */
function listen(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortTaken(port));
      else if (NO_SUCH_ADDRESS.includes(error.code ?? '')) resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' ? address?.port : port);
    });
  });
}

async function close(servers: readonly Server[]): Promise<void> {
  for (const server of servers.filter(({ listening }) => listening)) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

/**
 * Serve `folder` on both loopback addresses, so that `localhost` works whichever of them a system puts first.
 * @param port 0 picks a free one
 * @throws PortTaken when either address is in use
 */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const servers: Server[] = [];
  const listener = answer(path.resolve(folder));
  let actual = port;
  try {
    for (const host of LOOPBACKS) {
      const server = createServer(listener);
      servers.push(server);
      actual = (await listen(server, actual, host)) ?? actual;
    }
  } catch (error) {
    await close(servers);
    throw error;
  }
  return { port: actual, url: `http://localhost:${actual}/`, close: () => close(servers) };
}
