import type { ClassStory, PeopleStory } from './class-story';
import type { DemoPerson, DemoRoster } from './demo-roster';

export interface CastGroup extends Pick<PeopleStory, 'path' | 'settled'> {
  readonly people: readonly DemoPerson[];
}

export interface CastClass {
  readonly story: ClassStory;
  readonly named: readonly DemoPerson[];
  /** In the order in which they came. */
  readonly groups: readonly CastGroup[];
}

/** Who is in which class: the same people each time, and nobody in two classes but those who are called up twice. */
export function castClasses(stories: readonly ClassStory[], roster: DemoRoster, trainee: DemoPerson): CastClass[] {
  const cast = new Map<string, CastClass>();
  for (const story of stories) {
    const named = story.named ? roster.choose(story.named) : [];
    const again = story.namedAgain ? (cast.get(story.namedAgain.from)?.named ?? []).slice(0, story.namedAgain.count) : [];
    const groups: CastGroup[] = story.people.map(({ path, settled, ownUnit, ...wanted }) => ({ path, settled, people: roster.choose(ownUnit ? { ...wanted, unitIds: [trainee.unitId] } : wanted) }));
    // Comes last, so that where a class is full it is the trainee who waits.
    if (story.trainee) groups.push({ path: 'self', settled: story.trainee, people: [trainee] });
    cast.set(story.title, { story, named: [...named, ...again], groups });
  }
  return [...cast.values()];
}
