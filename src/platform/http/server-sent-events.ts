import { setTimeout as pause } from 'node:timers/promises';
import type { MessageEvent } from '@nestjs/common';
import { Observable } from 'rxjs';

const LOOK_AGAIN_MILLISECONDS = 400;
const MOST_MINUTES = 60;

/**
 * Sends `look()` as `progress` whenever it changed, and `end` when `finished` says so; then the stream closes. The row in the
 * database is the source, so a browser that reconnects to another api process misses nothing.
 */
export function followRow<View>(look: () => Promise<View>, finished: (view: View) => boolean): Observable<MessageEvent> {
  return new Observable((subscriber) => {
    const stop = new AbortController();
    const follow = async (): Promise<void> => {
      let sent = '';
      for (let looks = 0; looks < (MOST_MINUTES * 60_000) / LOOK_AGAIN_MILLISECONDS && !stop.signal.aborted; looks += 1) {
        const view = await look();
        const text = JSON.stringify(view);
        if (text !== sent) subscriber.next({ type: 'progress', data: text });
        sent = text;
        if (finished(view)) {
          subscriber.next({ type: 'end', data: text });
          break;
        }
        await pause(LOOK_AGAIN_MILLISECONDS, undefined, { signal: stop.signal }).catch(() => undefined);
      }
      subscriber.complete();
    };
    follow().catch((error: unknown) => subscriber.error(error));
    return () => stop.abort();
  });
}
