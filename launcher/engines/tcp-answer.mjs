// @ts-check
import { connect } from 'node:net';

/**
 * Opens a connection, says something, and tells what came back first ('' when nobody listens or nothing came in time).
 * @param {{ port: number, say?: string }} question
 * @returns {Promise<Buffer>}
 */
export function tcpAnswer({ port, say }) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let heard = Buffer.alloc(0);
    const finish = () => {
      socket.destroy();
      resolve(heard);
    };
    socket.setTimeout(1_000, finish);
    socket.once('error', finish);
    socket.once('close', finish);
    socket.once('connect', () => say !== undefined && socket.end(say));
    socket.on('data', (chunk) => {
      heard = Buffer.concat([heard, chunk]);
      if (say === undefined) finish();
    });
  });
}
