import type { Database } from '../../../platform/database/database';
import type { SignedIn } from './sign-in';
import type { SignedInDto } from './sign-in.dto';

export async function showSignIn(database: Database, personId: number, { session, ...mark }: SignedIn): Promise<SignedInDto> {
  const [person] = await database.query<{ name: string }>('SELECT name FROM civil_servant WHERE id = ?', [personId]);
  const { classTitle, day, half, topic, place } = session;
  return { personId, personName: person?.name ?? '', ...mark, classTitle, day, half, topic, place };
}
