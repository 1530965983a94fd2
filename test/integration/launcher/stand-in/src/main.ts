import { createServer } from 'node:http';

const server = createServer((request, answer) => {
  if (request.url === '/crash') process.exit(3);
  answer.end('ok');
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
