import { FILING_STATE_TERMS } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress, type Query, uploadWithProgress } from './client';
import type { Schemas } from './shapes';

export type Claim = Schemas['ClaimDto'];
export type ClaimRow = Schemas['ClaimRowDto'];
export type ClaimState = Claim['state'];
export type ClaimBatch = Schemas['ClaimBatchClaimsDto'];
export type ClaimContent = Schemas['ClaimInputDto'];
export type ClaimForecast = Schemas['ClaimForecastDto'];
export type DeclarationForm = Schemas['DeclarationFormDto'];
export type DeclarationForms = Schemas['DeclarationFormsDto'];
export type Evidence = Schemas['ClaimEvidenceDto'];
export type Filing = Schemas['FilingDto'];
export type PossibleDuplicate = Schemas['PossibleDuplicateDto'];
export type PersonOnList = Schemas['PersonOnListDto'];
export type ReviewDecision = Schemas['ClaimReviewDto']['decision'];
export type ReviewOutcome = Schemas['ReviewOutcomeDto'];

export const CLAIM_STATES = ['draft', 'submitted', 'passed_up', 'returned', 'approved', 'refused', 'withdrawn', 'revoked'] as const satisfies readonly ClaimState[];
export const LARGEST_EVIDENCE_BYTES = 20 * 1024 * 1024;

export type WaitingAge = Schemas['ClaimsOfAgeDto']['age'];
export const WAITING_AGES = ['within_3', 'within_7', 'within_15', 'longer'] as const satisfies readonly WaitingAge[];

export interface ClaimFilter extends Query {
  readonly which: 'mine' | 'declared' | 'to_review' | 'all';
  readonly year?: number;
  readonly state?: ClaimState;
  readonly category?: string;
  readonly search?: string;
  readonly batchNo?: number;
  readonly waiting?: WaitingAge | undefined;
  readonly unitId?: number | undefined;
  readonly limit?: number;
}

export const claimsQuery = (filter: ClaimFilter, cursor?: string) =>
  queryOptions({ queryKey: ['claims', 'list', filter, cursor], queryFn: ({ signal }) => api.get<Schemas['ClaimPageDto']>('/claims', { ...filter, cursor }, signal) });

export const claimsWorkbook = (filter: Pick<ClaimFilter, 'which' | 'year' | 'state'>) => apiAddress('/claims/export.xlsx', { ...filter });

export const claimQuery = (claimId: number) => queryOptions({ queryKey: ['claims', 'one', claimId], queryFn: ({ signal }) => api.get<Claim>(`/claims/${claimId}`, {}, signal) });

export const declarationFormsQuery = (year: number) =>
  queryOptions({ queryKey: ['declaration-forms', year], queryFn: ({ signal }) => api.get<DeclarationForms>('/claims/forms', { year }, signal) });

export const duplicatesQuery = (claimId: number, revision: number) =>
  queryOptions({ queryKey: ['claims', 'duplicates', claimId, revision], queryFn: ({ signal }) => api.get<Schemas['PossibleDuplicatesDto']>(`/claims/${claimId}/possible-duplicates`, {}, signal) });

export const forecastsOf = (claimId: number) => ['claim-forecast', claimId];

/** Of a claim as it stands. */
export const claimForecastQuery = (claimId: number, revision: number) =>
  queryOptions({ queryKey: [...forecastsOf(claimId), revision], queryFn: ({ signal }) => api.get<ClaimForecast>(`/claim-forecasts/${claimId}`, {}, signal) });

/** Of what is being typed. */
export const typedForecastQuery = (content: ClaimContent) => queryOptions({ queryKey: ['claims', 'typed-forecast', content], queryFn: () => api.post<ClaimForecast>('/claim-forecasts', content) });

/** For so many people a forecast is counted at once. */
export const MOST_PEOPLE_FORECAST = 50;

/** Of an activity that is being typed for several people. */
export const batchForecastQuery = (content: ClaimContent, personIds: readonly number[]) =>
  queryOptions({ queryKey: ['claims', 'batch-forecast', content, personIds], queryFn: () => api.post<Schemas['BatchForecastDto']>('/claim-forecasts/batch', { content, personIds }), enabled: personIds.length > 0 });

export const FILING_STATES = Object.keys(FILING_STATE_TERMS) as readonly Filing['state'][];

export const filingsQuery = (filter: { readonly state?: Filing['state'] | undefined; readonly category?: string; readonly mine?: 'yes' }, page: { readonly cursor?: string | undefined; readonly limit: number } = { limit: 200 }) =>
  queryOptions({ queryKey: ['claims', 'filings', filter, page], queryFn: ({ signal }) => api.get<Schemas['FilingPageDto']>('/claim-filings', { ...filter, ...page }, signal) });

export const filingsWorkbook = (filter: { readonly state?: Filing['state'] | undefined }) => apiAddress('/claim-filings/export.xlsx', filter);

export const draftClaim = (content: ClaimContent, attempt?: string) => api.post<Claim>('/claims', content, attempt);
export const changeClaim = (claimId: number, content: ClaimContent, revision: number) => api.put<Claim>(`/claims/${claimId}`, { ...content, revision });
export const submitClaim = (claimId: number, revision: number) => api.post<Claim>(`/claims/${claimId}/submission`, { revision });
export const withdrawClaim = (claimId: number, reason: string) => api.post<Claim>(`/claims/${claimId}/withdrawal`, { reason });
export const removeEvidence = (claimId: number, evidenceId: number) => api.remove<Claim>(`/claims/${claimId}/evidence/${evidenceId}`);
export const evidenceAddress = (claimId: number, evidenceId: number) => apiAddress(`/claims/${claimId}/evidence/${evidenceId}`);

export function addEvidence(claimId: number, file: File, onProgress: (share: number) => void): Promise<Claim> {
  return uploadWithProgress<Claim>(`/claims/${claimId}/evidence`, formOf(file), onProgress);
}

export const reviewClaims = (claims: readonly Pick<ClaimRow, 'id' | 'revision'>[], decision: ReviewDecision, reason: string, attempt: string) =>
  api.post<Schemas['ReviewOutcomesDto']>('/claim-reviews', { claims: seen(claims), decision, reason }, attempt);

export const draftBatch = (content: ClaimContent, personIds: readonly number[], attempt: string) => api.post<Schemas['ClaimBatchResultDto']>('/claim-batches', { content, personIds }, attempt);
/** Without claims: all of the batch that are open. */
export const submitBatch = (batchNo: number, claimIds?: readonly number[]) => api.post<Schemas['ClaimBatchResultDto']>(`/claim-batches/${batchNo}/submission`, { claimIds });
export const claimBatchQuery = (batchNo: number) => queryOptions({ queryKey: ['claims', 'batch', batchNo], queryFn: ({ signal }) => api.get<ClaimBatch>(`/claim-batches/${batchNo}`, {}, signal) });
/** Another content for these claims of the batch, as they were seen. */
export const correctBatch = (batchNo: number, content: ClaimContent, claims: readonly ClaimRow[]) => api.put<ClaimBatch>(`/claim-batches/${batchNo}`, { content, claims: seen(claims) });
export const removeBatchEvidence = (batchNo: number, digest: string) => api.remove<Schemas['ClaimBatchResultDto']>(`/claim-batches/${batchNo}/evidence/${digest}`);
export const peopleListTemplate = apiAddress('/claim-batch-people/template.xlsx');

export function addBatchEvidence(batchNo: number, file: File, onProgress: (share: number) => void): Promise<Schemas['ClaimBatchResultDto']> {
  return uploadWithProgress(`/claim-batches/${batchNo}/evidence`, formOf(file), onProgress);
}

export const readPeopleList = (file: File) => api.upload<Schemas['PeopleOnListDto']>('/claim-batch-people', formOf(file));

function formOf(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}

export const revokeClaim = (claimId: number, reason: string) => api.post<Claim>(`/claims/${claimId}/revocation`, { reason });
export const fileActivity = (wanted: Schemas['FilingInputDto'], attempt: string) => api.post<Filing>('/claim-filings', wanted, attempt);
export const withdrawFiling = (filingId: number) => api.post<Filing>(`/claim-filings/${filingId}/withdrawal`);
export const decideFiling = (filingId: number, decision: 'approved' | 'refused', reason: string) => api.post<Filing>(`/claim-filings/${filingId}/decision`, { decision, reason });

/** Names claims by what was seen of them. */
function seen(claims: readonly Pick<ClaimRow, 'id' | 'revision'>[]): Schemas['SeenClaimDto'][] {
  return claims.map(({ id, revision }) => ({ claimId: id, revision }));
}
export const reviewsWorkbook = (filter: Pick<ClaimFilter, 'year' | 'state' | 'search' | 'waiting' | 'unitId'>) => apiAddress('/claim-reviews/export.xlsx', { ...filter });
