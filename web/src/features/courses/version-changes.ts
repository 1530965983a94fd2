import type { CourseVersion, TeachingMethod } from '../../api/courses';
import { sayCredits } from '../../words/format';

export interface VersionChange {
  readonly field: 'fieldTitle' | 'fieldHours' | 'fieldMethods' | 'fieldTopics' | 'fieldSummary';
  readonly before: string;
  readonly after: string;
}

/** What a version says differently from the one before it, field by field. */
export function changesBetween(before: CourseVersion, after: CourseVersion, nameOf: (method: TeachingMethod) => string): VersionChange[] {
  const said = (version: CourseVersion): readonly (readonly [VersionChange['field'], string])[] => [
    ['fieldTitle', version.title],
    ['fieldHours', sayCredits(version.classHoursHundredths)],
    ['fieldMethods', version.methods.map(nameOf).join('、')],
    ['fieldTopics', version.topics.map(({ name }) => name).toSorted().join('、')],
    ['fieldSummary', version.summary],
  ];
  const now = new Map(said(after));
  return said(before).flatMap(([field, was]) => {
    const is = now.get(field) ?? '';
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}
