import { officialWord } from '#contracts';
import type { TrainingDay } from '#kernel';

/** Who a rate speaks of, so that nobody has to guess. */
export function denominatorStatement(unit: string, day: TrainingDay, counted: { readonly people: number; readonly excluded: number; readonly managedBy?: readonly string[] | undefined }): { zh: string; en: string } {
  const { zh, en } = limitedTo(counted.managedBy);
  return {
    zh: `${unit}及下属单位 ${day} 在册、${zh}按现行政策参加考核的 ${counted.people} 人${counted.excluded > 0 ? `（另有 ${counted.excluded} 人不参加考核，不计入）` : ''}`,
    en: `${counted.people} people on the roster of ${unit} and the units below it on ${day}, assessed under the policy in force${en}${counted.excluded > 0 ? ` (${counted.excluded} more are not assessed and not counted)` : ''}`,
  };
}

function limitedTo(authorities: readonly string[] | undefined): { zh: string; en: string } {
  if (authorities === undefined) return { zh: '', en: '' };
  return { zh: `管理权限为${authorities.join('、')}、`, en: `, managed by ${authorities.map((authority) => officialWord(authority, 'en')).join(' or ')}` };
}
