import '../../pieces/field.css';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { managingAuthoritiesQuery } from '../../api/accounts';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { accountWords } from './account-words';

/** To whose people a grant is limited (干部管理权限); nothing chosen: whoever manages them. */
export function AuthoritySelect({ value, onValue }: { value: string | undefined; onValue: (authority: string | undefined) => void }) {
  const id = useId();
  const words = useWords(accountWords);
  const official = useOfficialWord();
  const authorities = useQuery(managingAuthoritiesQuery).data?.items ?? [];
  return (
    <div className="field">
      <label htmlFor={id}>{words.authority}</label>
      <select id={id} className="input" value={value ?? ''} aria-describedby={`${id}-help`} onChange={(event) => onValue(event.target.value || undefined)}>
        <option value="">{words.anyAuthority}</option>
        {authorities.map((authority) => (
          <option key={authority} value={authority}>
            {official(authority)}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="quiet">
        {words.authorityHelp}
      </p>
    </div>
  );
}
