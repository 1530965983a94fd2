import { useQuery } from '@tanstack/react-query';
import { type Claim, claimQuery, type ClaimRow, declarationFormsQuery } from '../../api/claims';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { batchWords } from './batch-words';
import { CorrectionForm } from './correction-form';

interface BatchCorrectionProps {
  readonly batchNo: number;
  readonly open: readonly ClaimRow[];
  /** Whose content the form begins with. */
  readonly first: ClaimRow;
}

export function BatchCorrection({ batchNo, open, first }: BatchCorrectionProps) {
  const words = useWords(batchWords);
  const claim = useQuery(claimQuery(first.id));
  return (
    <Section title={words.correct}>
      <Loaded query={claim}>{(found) => <Formed claim={found} batchNo={batchNo} open={open} />}</Loaded>
    </Section>
  );
}

function Formed({ claim, batchNo, open }: { claim: Claim; batchNo: number; open: readonly ClaimRow[] }) {
  const words = useWords(batchWords);
  const query = useQuery(declarationFormsQuery(claim.trainingYear));
  return (
    <Loaded query={query}>
      {(forms) => {
        const form = forms.forms.find(({ category }) => category.code === claim.category);
        return form ? <CorrectionForm forms={forms} form={form} claim={claim} batchNo={batchNo} open={open} /> : <EmptyState title={words.gone} why={words.goneWhy} />;
      }}
    </Loaded>
  );
}
