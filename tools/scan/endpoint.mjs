// SPDX-License-Identifier: EUPL-1.2
// The place where a scanned server may be lured to: counts who comes, and tells wapiti (modules ssrf and xxe).
//   node tools/scan/endpoint.mjs <port>
import { createServer } from 'node:http';

const visits = { ssrf: {}, dtd: {} };

// <kind>/<session>/<id of the request>/<name of the field, in hexadecimal>/…
function keep(request) {
  const [kind, , id, field, payload = ''] = request.url.slice(1).split('/');
  console.log(`${request.method} ${request.url}`);
  if (!(kind in visits) || !field) return;
  const found = { url: request.url, date: new Date().toISOString(), ip: request.socket.remoteAddress, method: request.method, size: 0, payload: payload.split('.')[0] };
  ((visits[kind][id] ??= {})[field] ??= []).push(found);
}

createServer((request, response) => {
  const asked = { '/get_ssrf.php': visits.ssrf, '/get_xxe.php': visits.dtd }[request.url.split('?')[0]];
  if (!asked) keep(request);
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(asked ?? {}));
}).listen(Number(process.argv[2]), '127.0.0.1');
