import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';

const LOOK_AGAIN_MILLISECONDS = 400;
const MOST_MINUTES = 60;

/**
 * Sends `look()` as `progress` whenever it changed, and `end` when `finished` says so; then the stream closes. The row in the
 * database is the source, so a browser that reconnects to another api process misses nothing. Looks once before anything is sent:
 * a row that is not there is answered as a problem, not as a stream.
 */
export async function followRow<View>(reply: FastifyReply, look: () => Promise<View>, finished: (view: View) => boolean): Promise<void> {
  const first = await look();
  await reply.header('Content-Type', 'text/event-stream').header('Cache-Control', 'no-store').send(Readable.from(eventsOf(first, look, finished)));
}

/** Ends with the stream: a browser that leaves is not looked for any more. */
async function* eventsOf<View>(first: View, look: () => Promise<View>, finished: (view: View) => boolean): AsyncGenerator<string> {
  let view = first;
  let sent = '';
  for (let looks = 0; looks < (MOST_MINUTES * 60_000) / LOOK_AGAIN_MILLISECONDS; looks += 1) {
    const text = JSON.stringify(view);
    if (text !== sent) yield eventOf('progress', text);
    sent = text;
    if (finished(view)) {
      yield eventOf('end', text);
      return;
    }
    await pause(LOOK_AGAIN_MILLISECONDS);
    view = await look();
  }
}

function eventOf(name: 'progress' | 'end', json: string): string {
  return `event: ${name}\ndata: ${json}\n\n`;
}
