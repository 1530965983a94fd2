import type { WantedSession } from '../../modules/classes/public';
import type { ClassStory } from './class-story';
import type { DemoCatalogue, DemoCourse } from './fill-catalogue';
import type { DemoVenue } from './open-school-and-bases';
import type { WorkingCalendar } from './working-calendar';

const HALVES = ['am', 'pm'] as const;

interface Slot {
  readonly day: string;
  readonly half: (typeof HALVES)[number];
}

/** Gives each class of the year its half-days with course, teacher and room, so that no room and no teacher is in two places. */
export class SessionPlanner {
  private readonly busyTeachers = new Set<string>();
  private readonly classesIn = new Map<string, number>();

  constructor(
    private readonly calendar: WorkingCalendar,
    private readonly catalogue: DemoCatalogue,
    private readonly venues: readonly DemoVenue[],
  ) {}

  place(story: ClassStory): WantedSession[] {
    const slots = this.calendar.days(story.startsOn, story.days).flatMap((day) => HALVES.map((half) => ({ day, half })));
    const [fieldDay, fieldVenue, fieldCourse] = story.fieldDay ?? [];
    const isField = (index: number): boolean => fieldDay !== undefined && Math.floor(index / 2) === fieldDay;
    const room = this.takeVenue(slots.filter((_, index) => !isField(index)), story, (venue) => venue.atSchool && story.place === undefined);
    const field = this.takeVenue(slots.filter((_, index) => isField(index)), story, ({ name }) => name === fieldVenue);
    return slots.map((slot, index) => {
      const opening = index === 0 ? '开班式' : index === slots.length - 1 && slots.length > 2 ? '分组交流与结业式' : undefined;
      const course = isField(index) ? this.catalogue.get(fieldCourse ?? '') : this.catalogue.get(story.courses[index % story.courses.length] ?? '');
      const venue = isField(index) ? field : room;
      const taught = opening === '分组交流与结业式' ? undefined : course;
      return {
        ...slot,
        topic: topicOf(opening, taught, isField(index)),
        courseVersionId: taught?.versionId ?? null,
        teacherIds: taught ? this.takeTeacher(slot, taught) : [],
        venueId: venue?.id ?? null,
        place: venue ? '' : (story.place ?? '另行通知'),
      };
    });
  }

  /** The smallest that is free in all of the half-days and large enough. */
  private takeVenue(slots: readonly Slot[], { capacity }: ClassStory, suits: (venue: DemoVenue) => boolean): DemoVenue | undefined {
    const key = (venue: DemoVenue, { day, half }: Slot): string => `${venue.id} ${day} ${half}`;
    const found = this.venues
      .filter((venue) => suits(venue) && venue.capacity >= capacity && slots.every((slot) => (this.classesIn.get(key(venue, slot)) ?? 0) < 1))
      .toSorted((left, right) => left.capacity - right.capacity)[0];
    if (found) for (const slot of slots) this.classesIn.set(key(found, slot), 1);
    return found;
  }

  private takeTeacher({ day, half }: Slot, { teacherIds }: DemoCourse): number[] {
    const free = teacherIds.find((teacherId) => !this.busyTeachers.has(`${teacherId} ${day} ${half}`));
    if (free === undefined) return [];
    this.busyTeachers.add(`${free} ${day} ${half}`);
    return [free];
  }
}

function topicOf(opening: string | undefined, course: DemoCourse | undefined, inTheField: boolean): string {
  if (!course) return opening ?? '自学与研讨';
  const topic = inTheField ? `现场教学：${course.title}` : course.title;
  return opening ? `${opening}、${topic}` : topic;
}
