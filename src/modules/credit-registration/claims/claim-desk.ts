import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { FactKinds } from '../../credit-ledger/public';
import { actorOf, type Actor, type Principal } from '../../identity/public';
import { askedFacts, kindAndExtra, type ClaimContent } from './claim-content';
import type { ClaimDto } from './claims.dto';
import type { PossibleDuplicateDto } from './duplicates/duplicates.dto';
import { possibleDuplicates } from './duplicates/possible-duplicates';
import { revokeClaim } from './end-claim';
import { findClaim } from './find-claim';
import { ClaimWords, titlesOf } from './reading/claim-words';
import type { ClaimReading } from './reading/list-claims';
import { readClaim } from './reading/read-claim';
import { reviewClaim, type Review, type Verdict } from './review-claim';
import { submitClaim } from './submit-claim';
import { YearDeclarations } from './year-declarations';

/** What the use cases of claims need to know of policies and kinds before their transaction, and the transaction around them. */
@Injectable()
export class ClaimDesk {
  readonly reading: ClaimReading;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly declarations: YearDeclarations,
    private readonly kinds: FactKinds,
    words: ClaimWords,
  ) {
    this.reading = { database, words, clock };
  }

  /** Without what the form of the category does not ask. @throws DomainError NO_POLICY_IN_FORCE, CATEGORY_NOT_DECLARED */
  async fitted(content: ClaimContent): Promise<ClaimContent> {
    const { form } = await this.declarations.form(content.trainingYear, content.category);
    return { ...content, facts: askedFacts(form, content.facts) };
  }

  write<Result>(principal: Principal, work: (tx: Transaction, actor: Actor, at: Date) => Promise<Result>): Promise<Result> {
    return this.database.transaction((tx) => work(tx, actorOf(principal), this.clock.now()));
  }

  now(): Date {
    return this.clock.now();
  }

  read(principal: Principal, claimId: number): Promise<ClaimDto> {
    return readClaim(this.reading, principal, claimId);
  }

  async duplicates(claim: ClaimDto): Promise<PossibleDuplicateDto[]> {
    const words = await this.reading.words.ofYears([claim.trainingYear]);
    const found = await possibleDuplicates(this.database, claim);
    return found.map(({ route, id, title, category, unit, quantity, startsOn, endsOn, reasons }) => ({
      route, id, title, startsOn, endsOn, reasons, quantityHundredths: quantity, ...titlesOf({ trainingYear: claim.trainingYear, category, unit }, words),
    }));
  }

  /** Several at once are handed in together or not at all. */
  async submit(principal: Principal, claims: readonly { readonly claimId: number; readonly revision: number }[]): Promise<void> {
    const submissions: Parameters<typeof submitClaim>[1][] = [];
    for (const { claimId, revision } of claims) {
      const { trainingYear, category } = await findClaim(this.database, claimId);
      submissions.push({ claimId, revision, declared: await this.declarations.form(trainingYear, category) });
    }
    await this.write(principal, async (tx, actor, at) => {
      for (const submission of submissions) await submitClaim(tx, submission, actor, at);
    });
  }

  async review(principal: Principal, review: Review): Promise<void> {
    const verdict = await this.verdictOf(review);
    await this.database.transaction((tx) => reviewClaim(tx, { ...review, ...verdict }, principal, this.clock.now()));
  }

  async revoke(principal: Principal, claimId: number, reason: string): Promise<void> {
    await this.kinds.readAll(this.database);
    await this.database.transaction((tx) => revokeClaim(tx, this.kinds, { claimId, reason }, principal, this.clock.now()));
  }

  private async verdictOf({ claimId, decision }: Review): Promise<Verdict> {
    if (decision === 'return' || decision === 'refuse') return { decision };
    const claim = await findClaim(this.database, claimId);
    const { form, policy } = await this.declarations.form(claim.trainingYear, claim.category);
    // The kind goes with the revision that is decided: another content has another revision, and is refused as changed.
    const kind = await this.kinds.intern(this.database, kindAndExtra(claim).kind);
    return { decision, ground: { form, kind, decidedUnder: `${policy.code}@${policy.version}` } };
  }
}
