import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** A door in front of an engine that counts what a process asks through it, and may act at the very moment of one request. */
export interface CountingDoor {
  /** The engine's address, through the door. */
  readonly url: string;
  /** Requests since the door was opened. */
  asked(): number;
  /** Acts once, at the request of this number from now on, which the engine still hears. */
  at(request: number, act: () => void): void;
  close(): Promise<void>;
}

/** A request is whatever the process writes at once: for MariaDB, one statement. */
export async function openCountingDoor(engineUrl: string): Promise<CountingDoor> {
  const engine = new URL(engineUrl);
  const sockets = new Set<Socket>();
  let asked = 0;
  let trap: { readonly request: number; readonly act: () => void } | undefined;
  const server = createServer((near) => {
    const far = connect(Number(engine.port), engine.hostname);
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.end();
      });
    }
    near.on('data', (piece: Buffer) => {
      asked += 1;
      far.write(piece);
      if (trap === undefined || asked < trap.request) return;
      const { act } = trap;
      trap = undefined;
      act();
    });
    far.on('data', (piece: Buffer) => near.write(piece));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: Object.assign(new URL(engineUrl), { hostname: '127.0.0.1', port: String((server.address() as AddressInfo).port) }).href,
    asked: () => asked,
    at(request, act) {
      trap = { request: asked + request, act };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
