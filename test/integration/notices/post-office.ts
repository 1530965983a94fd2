import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  readonly to: readonly string[];
  readonly messageId: string;
  readonly raw: string;
}

/** What the server does with the next mails; once a list is used up, it takes them. */
export type Manner = 'takes' | 'refuses_recipient' | 'refuses_for_now' | 'cuts_in_the_middle' | 'takes_and_says_nothing';

/** A real mail server in this process, which behaves as a test tells it. */
export interface PostOffice {
  readonly url: string;
  readonly taken: readonly TakenMail[];
  behave(...manners: readonly Manner[]): void;
  /** Whatever comes after the list. */
  always(manner: Manner): void;
  close(): Promise<void>;
}

const CODES = { refuses_recipient: 550, refuses_for_now: 451 } as const;

export async function openPostOffice(): Promise<PostOffice> {
  const taken: TakenMail[] = [];
  let queue: Manner[] = [];
  let standing: Manner = 'takes';
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo(_address, session, answer) {
      const manner = queue.shift() ?? standing;
      Object.assign(session, { manner });
      if (manner !== 'refuses_recipient' && manner !== 'refuses_for_now') return answer();
      return answer(Object.assign(new Error(manner), { responseCode: CODES[manner] }));
    },
    onData(stream, session, answer) {
      const { manner } = session as unknown as { readonly manner: Manner };
      if (manner === 'cuts_in_the_middle') return hangUp(server);
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const raw = Buffer.concat(pieces).toString('utf8');
        const { rcptTo } = session.envelope;
        taken.push({ to: rcptTo.map(({ address }) => address), messageId: /^Message-ID: (.+)$/im.exec(raw)?.[1]?.trim() ?? '', raw });
        if (manner !== 'takes_and_says_nothing') answer();
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: addressOf(listening),
    taken,
    behave: (...manners) => void (queue = [...manners]),
    always: (manner) => void (standing = manner),
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}

function hangUp({ connections }: SMTPServer): void {
  for (const connection of connections) connection.close();
}

/** Accepts a connection and never says a word. */
export async function openSilentOffice(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: addressOf(server),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function addressOf(server: Pick<Server, 'address'>): string {
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
