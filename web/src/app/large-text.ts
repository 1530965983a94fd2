import { useState } from 'react';
import { keep, kept } from './kept';

function show(large: boolean): void {
  document.documentElement.toggleAttribute('data-large-text', large);
}

export function restoreLargeText(): void {
  show(kept('largeText') === 'true');
}

export function useLargeText(): [boolean, (large: boolean) => void] {
  const [large, setLarge] = useState(() => kept('largeText') === 'true');
  const choose = (next: boolean) => {
    keep('largeText', String(next));
    show(next);
    setLarge(next);
  };
  return [large, choose];
}
