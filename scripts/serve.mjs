// Serves single pages on localhost: what `npm start`, the screenshots and the browser tests look at.
import { createServer } from 'node:http';

/** @param pages path → {body, type}, or a function of the path that gives one */
export async function serve(pages) {
  const find = typeof pages === 'function' ? pages : (path) => pages[path];
  const server = createServer((request, answer) => {
    const page = find(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    answer.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8' });
    answer.end(page?.body ?? 'not found');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://localhost:${server.address().port}`, close: () => server.close() };
}
