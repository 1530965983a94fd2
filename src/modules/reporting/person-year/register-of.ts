import { officialWord } from '#contracts';
import type { ExplanationLine } from '#credit-rules';
import type { CreditRegister, RegisterLanguage } from '../credit-register/credit-register';
import type { ExplainedYear } from './explain-person-year';
import type { PersonDto } from './person.dto';
import type { RequirementDto } from './person-year.dto';
import { categoryLabel, firstLedger, showPersonYear, unitLabel } from './show-person-year';

/** The printed form of an explained year. */
export function registerOf(person: Omit<PersonDto, 'mayUnmask'>, explained: ExplainedYear, language: RegisterLanguage): CreditRegister {
  const say = language === 'en' ? 'en' : 'zh';
  const shown = showPersonYear(explained, person.id);
  const linesOf = linesByFact(explained.lines);
  const titled = ({ title, unit }: Counted) => (unit.en === shown.unit.en ? title[say] : (say === 'en' ? `${title.en} (${unit.en})` : `${title.zh}（${unit.zh}）`));
  return {
    language,
    unit: person.unitPath.length > 0 ? person.unitPath.join(' ') : person.unitName,
    year: explained.year,
    asOf: explained.now,
    person: { name: person.name, maskedResidentId: person.maskedResidentId, post: officialWord(person.post, say), rank: officialWord(person.rank, say), staffKind: officialWord(person.staffKind, say) },
    policy: { title: say === 'en' ? shown.policy.titleEn : shown.policy.titleZh, version: shown.policy.version, confirmed: shown.policy.confirmed },
    countedIn: shown.unit[say],
    entries: explained.entries.map((entry) => {
      const lines = linesOf.get(entry.entryNo) ?? [];
      const cuts = lines.filter((line) => line.step !== 'rate').map((line) => line.words[say]);
      return {
        date: entry.endsOn,
        activity: entry.title,
        category: categoryLabel(explained.policy, entry.kind.category)[say],
        organiser: entry.organiser,
        quantity: entry.quantity,
        unit: unitLabel(explained.policy, entry.kind.unit)[say],
        clause: [...new Set(lines.flatMap((line) => line.clause ?? []))].join(say === 'en' ? ', ' : '、'),
        credits: lines.filter((line) => line.ledger === firstLedger(explained.policy)).reduce((sum, line) => sum + line.amount, 0),
        ...(cuts.length === 0 ? {} : { note: cuts.join(say === 'en' ? '; ' : '；') }),
      };
    }),
    requirements: shown.requirements.map((requirement) => ({
      title: measureOf(requirement) === 'credits' ? titled(requirement) : requirement.title[say],
      clause: requirement.clause ?? '',
      measure: measureOf(requirement),
      needed: requirement.neededHundredths,
      counted: requirement.countedHundredths,
      state: requirement.met ? 'met' : requirement.excused ? 'excused' : requirement.pending ? 'pending' : 'not_met',
    })),
    buckets: shown.buckets.map((bucket) => ({ title: titled(bucket), credits: bucket.amountHundredths })),
    total: shown.totalHundredths,
    carryOut: shown.carryOut.map((lot) => ({ title: titled(lot), credits: lot.amountHundredths })),
    advice: { verdict: shown.verdict.title[say], reasons: [...shown.flags.map((flag) => flag.title[say]), ...notCarried(shown.uncarriedYears, say)] },
    ledger: { headHash: explained.head.hash, entryCount: explained.head.entryNo },
  };
}

function notCarried(years: readonly number[], say: 'zh' | 'en'): string[] {
  if (years.length === 0) return [];
  return [say === 'en' ? `${years.join(', ')} not assessed yet: what it leaves is not counted` : `${years.join('、')} 年度尚未考核，其结余没有计入`];
}

/** Figures of a second ledger stand among those of the first: their titles say the unit. */
type Counted = Pick<RequirementDto, 'title' | 'unit'>;

function measureOf({ unit }: Counted): CreditRegister['requirements'][number]['measure'] {
  if (unit.en === 'per cent') return 'percent';
  return unit.en === 'items' ? 'items' : 'credits';
}

function linesByFact(lines: readonly ExplanationLine[]): ReadonlyMap<number, ExplanationLine[]> {
  const groups = new Map<number, ExplanationLine[]>();
  for (const line of lines) {
    if (line.factId === undefined) continue;
    groups.set(line.factId, [...(groups.get(line.factId) ?? []), line]);
  }
  return groups;
}
