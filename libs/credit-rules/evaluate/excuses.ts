import { both } from '../explain/words';
import type { Text } from '../policy/text';
import { decisionsOf, type PersonContext } from './person-context';

/** Requirements a person is excused from; `*` is all of them. */
export type Excuses = ReadonlySet<string> | undefined;

export function excusesOf(context: PersonContext, span: 'year' | 'cycle'): Excuses {
  const { parts, scene, person, flags } = context;
  if (parts.exempt.length === 0 && person.decisions.length === 0 && !parts.newSince) return undefined;
  const excuses = new Set<string>();
  for (const decision of decisionsOf(person, 'exemption')) excuses.add(decision.requirement ?? '*');
  for (const { rule, test } of parts.exempt) {
    if (!test.holds(scene)) continue;
    if (rule.needsDecision) flags.add(`exemption_possible:${rule.id}`);
    else for (const id of rule.requirements ?? ['*']) excuses.add(id);
  }
  const newInPost = parts.policy.people?.newInPost;
  if (newInPost && parts.newSince && isNew(parts.newSince(scene), context)) {
    flags.add('new_in_post');
    if (newInPost.judged === 'next_year') excuses.add('*');
  }
  // Being excused from one year excuses nobody from a cycle of years.
  if (span === 'cycle') excuses.delete('*');
  return excuses.size === 0 ? undefined : excuses;
}

function isNew(since: unknown, { window }: PersonContext): boolean {
  return typeof since === 'string' && since >= window.start && since <= window.end;
}

export function exclusionOf(context: PersonContext): { words: Text; clause?: string } | undefined {
  const [decision] = decisionsOf(context.person, 'excluded');
  if (decision) return { words: both(decision.reason, decision.reason) };
  const found = context.parts.excluded.find((candidate) => candidate.test.holds(context.scene));
  return found && { words: found.rule.title, clause: found.rule.clause };
}

/** Whether nothing is asked of the person here: not assessed at all, or excused from this requirement. */
export function isNotAsked(requirement: string | undefined, context: PersonContext): boolean {
  if (exclusionOf(context)) return true;
  const excuses = excusesOf(context, 'year');
  return excuses !== undefined && (excuses.has('*') || (requirement !== undefined && excuses.has(requirement)));
}
