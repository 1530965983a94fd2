import { Inject, Injectable, Optional } from '@nestjs/common';
import { trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { accountNotFound } from './identity.errors';
import { readHeldGrants } from './held-grants';
import { homesOf } from './roles';
import { scopesOfGrants } from './scopes-of-grants';
import type { SessionAccountDto, SessionDto } from './session.dto';
import { TRAINING_YEARS, type TrainingYears } from './training-years';

/** What the browser needs to know of the session it is in. */
@Injectable()
export class SessionView {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(TRAINING_YEARS) private readonly trainingYears: TrainingYears | undefined,
  ) {}

  async of(accountId: number, csrfToken: string): Promise<SessionDto> {
    const [account] = await this.database.query<SessionAccountDto>(
      'SELECT id, username, display_name AS displayName, person_id AS personId FROM account WHERE id = ?',
      [accountId],
    );
    if (!account) throw accountNotFound();
    const grants = await readHeldGrants(this.database, accountId);
    const current = this.currentYear();
    const years = (await this.trainingYears?.list()) ?? [];
    return {
      account,
      grants: grants.map(({ role, unit, managedBy }) => ({ role, unitId: unit?.id ?? null, unitName: unit?.name ?? null, managedBy })),
      homes: homesOf(grants.map((grant) => grant.role)),
      permissions: [...scopesOfGrants(grants, account.personId).keys()],
      csrfToken,
      trainingYear: years.includes(current) ? current : (years[0] ?? current),
      years: years.length > 0 ? years : [current],
    };
  }

  private currentYear(): number {
    return Number(trainingDayAt(this.clock.now()).slice(0, 4));
  }
}
