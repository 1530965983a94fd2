import { useCallback } from 'react';
import type { PolicyRef } from '../api/shapes';
import { useSpeech } from './language';

const CREDITS = { unitZh: '学分', unitEn: 'credits' };

/** What a policy's total is counted in; credits while no policy is known. */
export function useCountedIn(): (policy: PolicyRef | null | undefined) => string {
  const { language } = useSpeech();
  return useCallback(
    (policy) => {
      const { unitZh, unitEn } = policy ?? CREDITS;
      return language === 'zh' ? unitZh : unitEn;
    },
    [language],
  );
}
