import type { Policy, Requirement } from '#credit-rules';

/** Every requirement of the year, those within a group after the group. */
export function requirementsIn({ requirements }: Pick<Policy, 'requirements'>): readonly Requirement[] {
  return requirements.flatMap((requirement) => {
    const { allOf = [], anyOf = [], someOf, within = [] } = requirement;
    return [requirement, ...requirementsIn({ requirements: [...allOf, ...anyOf, ...(someOf?.of ?? []), ...within] })];
  });
}
