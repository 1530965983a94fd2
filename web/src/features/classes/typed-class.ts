import type { ClassChange, NewClass, TrainingClass } from '../../api/classes';
import { instantOfField, localField } from '../../words/days';

/** A class as it is typed: text in every field, lists as they are chosen. */
export interface TypedClass {
  readonly title: string;
  readonly introduction: string;
  readonly kind: TrainingClass['kind'] | '';
  readonly type: TrainingClass['type'] | '';
  readonly form: NewClass['form'] | '';
  readonly category: NewClass['category'] | '';
  readonly organiser: string;
  readonly organiserLevel: NewClass['organiserLevel'] | '';
  readonly hostUnitId: number | null;
  readonly planId: number | null;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly supervisorName: string;
  readonly ranks: readonly string[];
  readonly posts: string;
  readonly staffKinds: readonly string[];
  readonly unitIds: readonly number[];
  readonly selfEnrolment: boolean;
  readonly approval: TrainingClass['approval'] | '';
  readonly capacity: string;
  readonly leastPeople: string;
  readonly waitingCapacity: string;
  readonly enrolOpensAt: string;
  readonly enrolClosesAt: string;
  readonly decideBy: string;
  readonly withdrawUntil: string;
  readonly borrowAt: string;
}

export const EMPTY_CLASS: TypedClass = {
  title: '', introduction: '', kind: '', type: '', form: '', category: '', organiser: '', organiserLevel: '', hostUnitId: null, planId: null, place: '', startsOn: '', endsOn: '', supervisorName: '',
  ranks: [], posts: '', staffKinds: [], unitIds: [], selfEnrolment: true, approval: 'unit_then_organisation', capacity: '', leastPeople: '0', waitingCapacity: '50',
  enrolOpensAt: '', enrolClosesAt: '', decideBy: '', withdrawUntil: '', borrowAt: '',
};

/** What was approved stays as it is. */
export const APPROVED_FIELDS: readonly (keyof TypedClass)[] = ['title', 'kind', 'type', 'form', 'category', 'organiser', 'organiserLevel', 'startsOn', 'endsOn', 'approval', 'ranks', 'posts', 'staffKinds', 'unitIds'];

export function typedOf(of: TrainingClass): TypedClass {
  const { title, introduction, kind, type, organiser, hostUnitId, planId, place, startsOn, endsOn, supervisorName, selfEnrolment, approval } = of;
  return {
    title, introduction, kind, type, organiser, hostUnitId, planId, place, startsOn, endsOn, supervisorName, selfEnrolment, approval,
    form: of.form as NewClass['form'],
    category: of.category as NewClass['category'],
    organiserLevel: of.organiserLevel as NewClass['organiserLevel'],
    ranks: of.targetGroup.ranks,
    posts: of.targetGroup.posts.join('、'),
    staffKinds: of.targetGroup.staffKinds,
    unitIds: of.targetGroup.unitIds,
    capacity: String(of.seats.capacity),
    leastPeople: String(of.seats.leastPeople),
    waitingCapacity: String(of.seats.waitingCapacity),
    enrolOpensAt: localField(of.enrolOpensAt),
    enrolClosesAt: localField(of.enrolClosesAt),
    decideBy: localField(of.decideBy),
    withdrawUntil: localField(of.withdrawUntil),
    borrowAt: localField(of.borrowAt),
  };
}

/** Posts are written one after the other: 局长、副局长. */
export const postsOf = (written: string): string[] => written.split(/[、,，;；\n]/).map((post) => post.trim()).filter((post) => post !== '');

/** What may still be changed once the class was handed in. */
export function laterChange(typed: TypedClass) {
  return {
    introduction: typed.introduction.trim(),
    place: typed.place.trim(),
    supervisorName: typed.supervisorName.trim(),
    selfEnrolment: typed.selfEnrolment,
    leastPeople: Number(typed.leastPeople),
    waitingCapacity: Number(typed.waitingCapacity),
    enrolOpensAt: instantOfField(typed.enrolOpensAt),
    enrolClosesAt: instantOfField(typed.enrolClosesAt),
    decideBy: instantOfField(typed.decideBy),
    withdrawUntil: instantOfField(typed.withdrawUntil),
    borrowAt: instantOfField(typed.borrowAt),
  } satisfies ClassChange;
}

/** The whole content of a draft; `undefined` while one of its choices is still open. */
export function wholeContent(typed: TypedClass): Omit<NewClass, 'hostUnitId' | 'planId' | 'capacity'> | undefined {
  const { kind, type, form, category, organiserLevel, approval } = typed;
  if (!kind || !type || !form || !category || !organiserLevel || !approval) return undefined;
  return {
    ...laterChange(typed),
    kind, type, form, category, organiserLevel, approval,
    title: typed.title.trim(),
    organiser: typed.organiser.trim(),
    startsOn: typed.startsOn,
    endsOn: typed.endsOn,
    conditions: { ranks: typed.ranks, posts: postsOf(typed.posts), staffKinds: typed.staffKinds, unitIds: typed.unitIds },
  };
}
