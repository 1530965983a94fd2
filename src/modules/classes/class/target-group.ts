/** Whom a class is for. A list that is absent or empty asks for nothing; of each other list one entry must fit. */
export interface TargetGroup {
  readonly ranks?: readonly string[];
  readonly posts?: readonly string[];
  readonly staffKinds?: readonly string[];
  /** These units and all below them. */
  readonly unitIds?: readonly number[];
}

export interface Serving {
  readonly rank: string;
  readonly post: string;
  readonly staffKind: string;
  readonly unitPath: string;
}

export type TargetCondition = keyof TargetGroup;

/** The conditions that a person does not fulfil; none for somebody the class is meant for. */
export function unfulfilled(group: TargetGroup, person: Serving): TargetCondition[] {
  const fits: readonly (readonly [TargetCondition, boolean])[] = [
    ['ranks', allows(group.ranks, person.rank)],
    ['posts', allows(group.posts, person.post)],
    ['staffKinds', allows(group.staffKinds, person.staffKind)],
    ['unitIds', !group.unitIds?.length || group.unitIds.some((unitId) => person.unitPath.includes(`/${unitId}/`))],
  ];
  return fits.filter(([, fit]) => !fit).map(([condition]) => condition);
}

function allows(list: readonly string[] | undefined, word: string): boolean {
  return !list?.length || list.includes(word);
}
