import { DomainError } from '#kernel';
import type { Actor } from '../../identity/public';
import type { EnrolmentDesk, EnrolmentWanted } from './enrol-person';
import type { EnrolmentOutcomeDto } from './enrolments.dto';

export interface ListedPerson {
  /** `undefined`: nobody is known by what the list says. */
  readonly personId: number | undefined;
}

/** One after the other in the order of the list, each on its own: who is refused keeps nobody else out. Sent again, it changes nothing. */
export async function enrolMany(desk: EnrolmentDesk, people: readonly ListedPerson[], wanted: Omit<EnrolmentWanted, 'personId'>, actor: Actor): Promise<EnrolmentOutcomeDto[]> {
  const results: EnrolmentOutcomeDto[] = [];
  for (const [index, { personId }] of people.entries()) results.push(await enrolOne(desk, index, personId, wanted, actor));
  return results;
}

async function enrolOne(desk: EnrolmentDesk, index: number, personId: number | undefined, wanted: Omit<EnrolmentWanted, 'personId'>, actor: Actor): Promise<EnrolmentOutcomeDto> {
  const nobody = { index, personId: personId ?? null, enrolmentId: null, state: null, acceptanceNo: null, isNew: false };
  if (personId === undefined) return { ...nobody, code: 'PERSON_NOT_FOUND', detail: '没有找到该人员，或不在您的管理范围内。' };
  try {
    return { ...nobody, ...(await desk.enrol({ ...wanted, personId }, actor)), code: null, detail: '' };
  } catch (error) {
    if (error instanceof DomainError) return { ...nobody, code: error.code, detail: error.text.zh };
    throw error;
  }
}
