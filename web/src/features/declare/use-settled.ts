import { useEffect, useState } from 'react';

const PAUSE_MILLISECONDS = 400;

/** Follows what is typed after a pause, so that the server is not asked at every key. `key` says when two values are the same. */
export function useSettled<Value>(value: Value, key: string): Value {
  const [settled, setSettled] = useState({ value, key });
  useEffect(() => {
    if (settled.key === key) return undefined;
    const timer = setTimeout(() => setSettled({ value, key }), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value, key, settled.key]);
  return settled.value;
}
