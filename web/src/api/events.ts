import { apiAddress } from './client';

const LONGEST_PAUSE_MS = 15_000;

interface Follower<Progress> {
  readonly onProgress: (progress: Progress) => void;
  readonly onEnd: () => void;
  /** True while the stream is broken and being tried again. */
  readonly onTrouble: (troubled: boolean) => void;
}

/**
 * Follows a server-sent stream of `progress` events until `end`. A stream that breaks is opened again after a growing
 * pause; the server begins each stream with the present state, so nothing is missed.
 * @returns stops following.
 */
export function followEvents<Progress>(path: string, follower: Follower<Progress>): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = 1_000;

  const stop = () => {
    clearTimeout(timer);
    source?.close();
  };
  const open = () => {
    source = new EventSource(apiAddress(path));
    source.addEventListener('open', () => {
      pauseMs = 1_000;
      follower.onTrouble(false);
    });
    source.addEventListener('progress', (event) => follower.onProgress(JSON.parse(event.data) as Progress));
    source.addEventListener('end', () => {
      stop();
      follower.onEnd();
    });
    source.addEventListener('error', () => {
      source?.close();
      follower.onTrouble(true);
      timer = setTimeout(open, pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    });
  };

  open();
  return stop;
}
