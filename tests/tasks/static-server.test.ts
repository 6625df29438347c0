import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PortTaken, serveFolder, type StaticServer } from '../../src/tasks/static-server.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'five-gates-serve-'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(folder, 'dist', path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, 'dist', file), text);
  };
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  mkdirSync(path.join(folder, 'dist-old'));
  writeFileSync(path.join(folder, 'dist-old', 'secret.txt'), 'secret');
  write('index.html', '首页');
  write('404.html', '没有这一页');
  write('lessons/a/index.html', '第一课');
  write('术语.txt', '术语');
  write('_astro/x.abc.js', 'export {};');
  server = await serveFolder(path.join(folder, 'dist'), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The path is sent as it is; fetch would tidy it up first. */
function get(url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path: url, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('serveFolder', () => {
  it('serves pages and files with their types', async () => {
    expect(await get('/')).toMatchObject({
      status: 200,
      body: '首页',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect(await get('/lessons/a/?gate=2')).toMatchObject({ status: 200, body: '第一课' });
    expect(await get(encodeURI('/术语.txt'))).toMatchObject({ status: 200, body: '术语' });
    expect((await get('/_astro/x.abc.js')).headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('adds a missing slash and keeps the query', async () => {
    expect(await get('/lessons/a?gate=2')).toMatchObject({ status: 301, headers: { location: '/lessons/a/?gate=2' } });
  });

  it.each(['/nope', '/nope/', '/lessons/', '/index.html/', '/%zz', '/%00', `/${'x'.repeat(4000)}`])(
    'answers %s with the page for missing pages',
    async (url) => {
      expect(await get(url)).toMatchObject({ status: 404, body: '没有这一页' });
    },
  );

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fdist-old/secret.txt',
    '/..%5csecret.txt',
  ])('does not leave its folder for %s', async (url) => {
    expect(await get(url)).toMatchObject({ status: 404, body: '没有这一页' });
  });

  it('never leads to another host', async () => {
    const { headers } = await get('//lessons/a');
    expect(String(headers['location'] ?? '/')).not.toMatch(/^\/\//);
  });

  it('sends gzip when asked, and nothing when the file is known', async () => {
    const zipped = await get('/', { 'accept-encoding': 'gzip' });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip' });
    expect(await get('/', { 'if-none-match': String(zipped.headers['etag']) })).toMatchObject({
      status: 304,
      body: '',
    });
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('/', {}, 'POST')).toMatchObject({ status: 405 });
  });

  it('shows a page that was built again', async () => {
    writeFileSync(path.join(folder, 'dist', 'new.txt'), 'one');
    expect((await get('/new.txt')).body).toBe('one');
    writeFileSync(path.join(folder, 'dist', 'new.txt'), 'two, longer');
    expect((await get('/new.txt')).body).toBe('two, longer');
  });

  it('says when the port is taken', async () => {
    await expect(serveFolder(folder, server.port)).rejects.toThrow(PortTaken);
  });
});
