import { useQuery } from '@tanstack/react-query';
import { declarationFormsQuery } from '../../api/claims';
import { useTrainingYear } from '../../app/session';
import { useText } from '../../words/language';

/** Names of categories as the year's policy has them. */
export function useFilingCategories(): (code: string) => string {
  const text = useText();
  const forms = useQuery(declarationFormsQuery(useTrainingYear())).data?.forms ?? [];
  return (code) => {
    const found = forms.find(({ category }) => category.code === code);
    return found ? text(found.category) : code;
  };
}
