import { RANKS } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../../api/units';
import { CheckGroup } from '../../pieces/check-group';
import { RemoveButton } from '../../pieces/remove-button';
import { UnitSelect } from '../../pieces/unit-select';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import type { FieldsProps } from './field-maker';
import { formWords } from './form-words';

const STAFF_KINDS = ['公务员', '参公人员'] as const;

export function TargetFields({ make }: FieldsProps) {
  const words = useWords(formWords);
  const official = useOfficialWord();
  const { typed, change, isFixed } = make;
  const options = (list: readonly string[]) => list.map((value) => ({ value, label: official(value) }));
  return (
    <>
      <div className="whole-row">
        <CheckGroup legend={words.ranks} help={words.anyHelp} options={options(RANKS.toReversed())} values={typed.ranks} onValues={(ranks) => change({ ranks })} disabled={isFixed('ranks')} />
      </div>
      <CheckGroup legend={words.staffKinds} help={words.anyHelp} options={options(STAFF_KINDS)} values={typed.staffKinds} onValues={(staffKinds) => change({ staffKinds })} disabled={isFixed('staffKinds')} />
      {make.text('posts', words.posts, { help: words.postsHelp, maxLength: 500 })}
      <div className="whole-row">
        <Units make={make} isNew />
      </div>
    </>
  );
}

function Units({ make: { typed, change, isFixed } }: FieldsProps) {
  const words = useWords(formWords);
  const units = useQuery(unitsQuery).data?.items ?? [];
  const nameOf = (id: number) => units.find((unit) => unit.id === id)?.name ?? `#${id}`;
  return (
    <div className="field">
      {!isFixed('unitIds') && (
        <UnitSelect
          label={words.unitsAdd}
          placeholder={words.chooseUnit}
          value={undefined}
          onValue={(unitId) => unitId !== undefined && !typed.unitIds.includes(unitId) && change({ unitIds: [...typed.unitIds, unitId] })}
          clearable={false}
        />
      )}
      {typed.unitIds.length === 0 && <p className="quiet">{words.unitsNone}</p>}
      <ul className="chosen-units">
        {typed.unitIds.map((id) => (
          <li key={id}>
            <RemoveButton word={words.unitRemove} disabled={isFixed('unitIds')} onRemove={() => change({ unitIds: typed.unitIds.filter((chosen) => chosen !== id) })}>
              {nameOf(id)}
            </RemoveButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
