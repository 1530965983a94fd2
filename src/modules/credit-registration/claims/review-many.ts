import { DomainError } from '#kernel';
import type { ReviewOutcomeDto } from './claims.dto';

/** One after the other, each in a transaction of its own: what is refused holds up nobody else. */
export async function reviewMany(claims: readonly { readonly claimId: number; readonly revision: number }[], review: (claim: { readonly claimId: number; readonly revision: number }) => Promise<void>): Promise<ReviewOutcomeDto[]> {
  const outcomes: ReviewOutcomeDto[] = [];
  for (const claim of claims) {
    const refusal = await review(claim).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof DomainError) return error;
        throw error;
      },
    );
    outcomes.push({ claimId: claim.claimId, outcome: refusal ? 'refused' : 'done', code: refusal?.code ?? null, text: refusal?.text ?? null });
  }
  return outcomes;
}
