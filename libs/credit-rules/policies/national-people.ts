import type { Condition } from '../policy/conditions';

/** 县处级及以上领导职务，或四级调研员及以上职级。 */
export const DIVISION_LEVEL: Condition = { any: [{ 'profile.post': { atLeast: '县处级副职' } }, { 'profile.rank': { atLeast: '四级调研员' } }] };

export const BELOW_DIVISION_LEVEL: Condition = { not: DIVISION_LEVEL };

export const TIME_UNITS = ['day', 'half_day', 'class_hour'] as const;
