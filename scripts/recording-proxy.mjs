// A proxy that lets a browser reach this machine alone, and writes down whatever else it asks for.
import { createServer, request } from 'node:http';

/** @param seen is told each host (with its port) and address that is asked for; of an encrypted one only the host is known */
export async function recordingProxy(seen) {
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', 'http://none.invalid');
    seen(url.host, url.href);
    if (!isHere(url.hostname)) return answer.writeHead(502).end();
    const passed = request(url, { method: asked.method, headers: asked.headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  server.on('connect', (asked, socket) => {
    seen(asked.url ?? '', asked.url ?? '');
    socket.on('error', () => undefined); // the browser may be gone
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: server.address().port, close: () => { server.closeAllConnections(); server.close(); } };
}

const isHere = (host) => host === 'localhost' || host === '127.0.0.1' || host.endsWith('.localhost');
