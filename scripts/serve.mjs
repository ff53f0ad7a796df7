// Serves single pages on localhost: what `npm start`, the screenshots and the browser tests look at.
import { createServer } from 'node:http';

/** @param pages path → {body, type, status, headers}, or a function of the path (and its request) that gives one */
export async function serve(pages) {
  const find = typeof pages === 'function' ? pages : (path) => pages[path];
  const server = createServer((request, answer) => {
    const page = find(decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname), request);
    answer.writeHead(page?.status ?? (page ? 200 : 404), { 'content-type': page?.type ?? 'text/html; charset=utf-8', ...page?.headers });
    if (page?.send) page.send(answer);
    else answer.end(page?.body ?? 'not found');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://localhost:${server.address().port}`, close: () => void (server.closeAllConnections(), server.close()) };
}
