import '../../pieces/field.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Account, grantRole } from '../../api/accounts';
import { asProblem, type Problem } from '../../api/problem';
import { type Role, ROLES } from '../../api/session';
import { unitsQuery } from '../../api/units';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { UnitSelect } from '../../pieces/unit-select';
import { useWords } from '../../words/language';
import { identityWords } from '../identity/identity-words';
import { accountWords } from './account-words';
import { AuthoritySelect } from './authority-select';
import { useGrantName } from './grant-name';
import { ROLES_BY_AUTHORITY, ROLES_WITHOUT_UNIT } from './may-administer';
import { useAccountAct } from './use-account-act';

interface WantedGrant {
  readonly role?: Role | undefined;
  readonly unitId?: number | undefined;
  readonly managedBy?: string | undefined;
}

export function GrantForm({ account }: { account: Account }) {
  const words = useWords(accountWords);
  const roles = useWords(identityWords);
  const units = useQuery(unitsQuery).data?.items ?? [];
  const kept = useKeptDraft<WantedGrant>(`grant-${account.id}`, {});
  const { role, unitId, managedBy } = kept.draft;
  const nameOf = useGrantName();
  const [roleMissing, setRoleMissing] = useState(false);
  const granting = useAccountAct((grant: { role: Role; unitId: number | null; managedBy: string | null }) => grantRole(account.id, grant), words.granted);
  const knowsUnits = role !== undefined && !ROLES_WITHOUT_UNIT.includes(role);
  const knowsAuthority = role !== undefined && ROLES_BY_AUTHORITY.includes(role);
  const authority = knowsAuthority ? (managedBy ?? null) : null;
  const unitName = knowsUnits ? (units.find((unit) => unit.id === unitId)?.name ?? null) : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRoleMissing(!role);
    if (role && !granting.isPending) granting.mutate({ role, unitId: knowsUnits && unitId !== undefined ? unitId : null, managedBy: authority }, { onSuccess: kept.discard });
  };

  return (
    <form className="form" onSubmit={submit} noValidate aria-labelledby="grant-form-title">
      <h3 id="grant-form-title">{words.addGrant}</h3>
      {granting.isError && <Refusal problem={asProblem(granting.error)} />}
      <div className="field">
        <label htmlFor="grant-role">{words.role}</label>
        <select
          id="grant-role"
          className="input"
          value={role ?? ''}
          aria-invalid={roleMissing ? true : undefined}
          aria-describedby={roleMissing ? 'grant-role-error' : undefined}
          onChange={(event) => {
            kept.write({ ...kept.draft, role: ROLES.find((option) => option === event.target.value) });
            setRoleMissing(false);
            granting.reset();
          }}
        >
          <option value="">{words.chooseRole}</option>
          {ROLES.map((option) => (
            <option key={option} value={option}>
              {roles[option]}
            </option>
          ))}
        </select>
        {roleMissing && (
          <p id="grant-role-error" className="field-error">
            {words.roleMissing}
          </p>
        )}
      </div>
      {knowsUnits && (
        <>
          <UnitSelect label={words.scope} value={unitId} onValue={(value) => kept.write({ ...kept.draft, unitId: value })} />
          <p className="quiet">{words.scopeHelp}</p>
        </>
      )}
      {knowsAuthority && <AuthoritySelect value={managedBy} onValue={(value) => kept.write({ ...kept.draft, managedBy: value })} />}
      {role && !knowsUnits && <p className="quiet">{words.noScope}</p>}
      <div className="button-row">
        <button type="submit" className="button primary" disabled={granting.isPending}>
          {role ? words.grantEffect(knowsUnits ? nameOf({ role, unitName, managedBy: authority }) : `${roles[role]} · ${account.displayName}`) : words.grant}
        </button>
      </div>
    </form>
  );
}

/** The rule of the three administrators is explained in full, since it is met just when somebody tries to break it. */
function Refusal({ problem }: { problem: Problem }) {
  const words = useWords(accountWords);
  if (problem.code !== 'ADMIN_ROLES_SEPARATE') return <ProblemPanel error={problem} />;
  return (
    <div className="message error" role="alert">
      <p className="message-title">{words.threeTitle}</p>
      <p>{words.threeWhy}</p>
      <p>{words.threeWhatToDo}</p>
    </div>
  );
}
