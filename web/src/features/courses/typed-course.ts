import type { CourseContent, CourseVersion, TeachingMethod } from '../../api/courses';
import { sayCredits } from '../../words/format';

/** A course as it stands in the form: everything as it was typed. */
export interface TypedCourse {
  readonly title: string;
  readonly summary: string;
  readonly methods: readonly TeachingMethod[];
  readonly hours: string;
  readonly topicIds: readonly number[];
  readonly changeNote: string;
  /** The version whose content the form began with; 0 for a first one. */
  readonly basedOn: number;
}

export const EMPTY_COURSE: TypedCourse = { title: '', summary: '', methods: [], hours: '', topicIds: [], changeNote: '', basedOn: 0 };
export const MOST_TOPICS = 10;
const MOST_HUNDREDTHS = 100_000;

export function typedOf({ title, summary, methods, classHoursHundredths, topics, versionNo }: CourseVersion): TypedCourse {
  return { ...EMPTY_COURSE, title, summary, methods, hours: sayCredits(classHoursHundredths), topicIds: topics.map(({ id }) => id), basedOn: versionNo };
}

/** In hundredths; undefined for what the server would refuse. */
export function hoursOf(written: string): number | undefined {
  const [, whole, parts = ''] = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(written.trim()) ?? [];
  if (whole === undefined) return undefined;
  const hundredths = Number(whole) * 100 + Number(parts.padEnd(2, '0'));
  return hundredths >= 1 && hundredths <= MOST_HUNDREDTHS ? hundredths : undefined;
}

/** @throws Error for a form that was sent before it was whole */
export function contentOf({ title, summary, methods, hours, topicIds }: TypedCourse): CourseContent {
  const classHoursHundredths = hoursOf(hours);
  if (classHoursHundredths === undefined) throw new Error('a course was sent before it was whole');
  return { title, summary, methods: [...methods], classHoursHundredths, topicIds: [...topicIds] };
}
