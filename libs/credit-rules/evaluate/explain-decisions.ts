import { both, number } from '../explain/words';
import type { Text } from '../policy/text';
import type { Decision } from '../facts';
import type { PersonContext } from './person-context';

/** What persons decided about the year, before it is judged. Decisions that book an amount or rule out a fact have their line already. */
export function explainDecisions(context: PersonContext): void {
  const { parts, person, trace } = context;
  for (const decision of person.decisions) {
    const words = idleWords(decision, parts) ?? wordsOf(decision, (id) => parts.requirementById.get(id)?.requirement.title ?? both(id, id));
    if (words) trace?.add({ step: 'decision', ledger: parts.ledgers[0]?.id ?? '', amount: 0, words });
  }
}

/** What was decided under another version may speak of a requirement that this one does not have: it changes nothing, and says so. */
function idleWords(decision: Decision, { requirementById }: PersonContext['parts']): Text | undefined {
  if (!('requirement' in decision) || decision.requirement === undefined || requirementById.has(decision.requirement)) return undefined;
  const { requirement: id, reason } = decision;
  return both(`认定所指的要求“${id}”不在本办法中，认定未起作用，请重新认定：${reason}`, `a decision speaks of “${id}”, which this policy does not have; it changes nothing and has to be made anew: ${reason}`);
}

function wordsOf(decision: Decision, titleOf: (requirement: string) => Text): Text | undefined {
  switch (decision.kind) {
    case 'exemption': {
      const of = decision.requirement === undefined ? both('本年度全部要求', 'every requirement of the year') : titleOf(decision.requirement);
      return both(`经审定免除“${of.zh}”：${decision.reason}`, `exempt by decision from “${of.en}”: ${decision.reason}`);
    }
    case 'reduction': {
      const of = titleOf(decision.requirement);
      const by = decision.percent === undefined ? number(decision.by ?? 0) : `${decision.percent}%`;
      return both(`经审定减少“${of.zh}” ${by}：${decision.reason}`, `“${of.en}” reduced by decision by ${by}: ${decision.reason}`);
    }
    case 'override': {
      const of = titleOf(decision.requirement);
      return both(`经审定“${of.zh}”按 ${number(decision.needed)} 要求：${decision.reason}`, `“${of.en}” set by decision to ${number(decision.needed)}: ${decision.reason}`);
    }
    case 'judge_as': {
      const as = Object.values(decision.profile).filter((value) => value !== undefined).join('、');
      return both(`经审定本年度按“${as}”判定：${decision.reason}`, `judged by decision as “${as}”: ${decision.reason}`);
    }
    case 'make_up':
      return both(`经审定一项用于补 ${decision.forYear} 年度：${decision.reason}`, `one entry makes up for ${decision.forYear} by decision: ${decision.reason}`);
    case 'excluded':
      return both(`经审定不参加本年度考核：${decision.reason}`, `not assessed this year by decision: ${decision.reason}`);
    default:
      return undefined;
  }
}
