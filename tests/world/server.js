/**
 * Serves the practice world on 127.0.0.1: plain Node 20, no dependencies, because the tour runs it too.
 * A page is `sites/<site>/<path>.html` put into `sites/<site>/layout.html`, so that every page has its site's whole menu and footer.
 */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const sites = join(dirname(fileURLToPath(import.meta.url)), 'sites');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.dotx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  '.doc': 'application/msword',
  '.rtf': 'application/rtf',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** Applications that draw themselves: every address under these gets the same page. */
const applications = ['/ers/old/', '/ers/new/'];

export async function startWorld(port) {
  const requests = [];
  const server = createServer((request, response) => {
    answer(request, response, requests).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    requests,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
}

async function answer(request, response, requests) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  requests.push({ method: request.method, path: pathname, origin: request.headers.origin ?? null });
  const found = await pageFor(decodeURIComponent(pathname));
  if (!found) {
    response.writeHead(404, { 'content-type': types['.html'] });
    response.end('<!doctype html><html lang="en-GB"><title>Not here</title><h1>There is no such page here</h1>');
    return;
  }
  response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' });
  response.end(found.body);
}

/** What stands at a path, or null. */
export async function pageFor(pathname) {
  const path = normalize(pathname).split(sep).join('/');
  if (path.includes('..')) return null;
  const application = applications.find((start) => path.startsWith(start));
  if (application && !extname(path)) {
    return { type: types['.html'], body: await readFile(join(sites, application, 'index.html')) };
  }
  const ending = extname(path);
  if (ending && ending !== '.html') return fileFor(path, ending);
  return composedPage(path);
}

/** Style sheets and scripts as they are; the forms people download are only names here. */
async function fileFor(path, ending) {
  const type = types[ending];
  if (!type) return null;
  const body = await readFile(join(sites, path)).catch(() => null);
  if (body) return { type, body };
  return ['.css', '.js', '.svg'].includes(ending) ? null : { type, body: `A form of the practice world: ${path}\n` };
}

async function composedPage(path) {
  const [, site = '', ...rest] = path.replace(/\/$/, '').split('/');
  const isAtHome = rest.length === 0 && !existsSync(join(sites, site, 'layout.html'));
  const folder = isAtHome || site === '' ? 'home' : site;
  const inner = isAtHome ? site : rest.join('/');
  for (const file of [`${inner || 'index'}.html`, `${inner}/index.html`]) {
    const body = await readFile(join(sites, folder, file), 'utf8').catch(() => null);
    if (body === null) continue;
    const layout = await readFile(join(sites, folder, 'layout.html'), 'utf8');
    const title = /^<!-- title: (.*?) -->\n/.exec(body)?.[1] ?? '';
    return {
      type: types['.html'],
      body: layout.replaceAll('{{title}}', title).replace('{{main}}', () => body.replace(/^<!-- title:.*\n/, '')),
    };
  }
  return null;
}

/** Run by hand: `node tests/world/server.js 8080`. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const world = await startWorld(Number(process.argv[2] ?? 8080));
  console.log(`The practice world is on ${world.address}/ (Ctrl+C ends it).`);
}
