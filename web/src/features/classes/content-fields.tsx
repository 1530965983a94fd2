import { useQuery } from '@tanstack/react-query';
import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, TRAINING_FORMS } from '#contracts';
import { CLASS_KINDS } from '../../api/classes';
import { plansQuery } from '../../api/plans';
import { UnitSelect } from '../../pieces/unit-select';
import { classTerms } from '../../words/class-terms';
import { useText, useWords } from '../../words/language';
import type { FieldsProps } from './field-maker';
import { formWords } from './form-words';

const TYPES = ['CORE', 'SPECIAL_TOPIC'] as const;
const keysOf = <Key extends string>(list: Readonly<Record<Key, unknown>>) => Object.keys(list) as Key[];

export function ContentFields({ make, isNew }: FieldsProps) {
  const words = useWords(formWords);
  const terms = useWords(classTerms);
  const text = useText();
  return (
    <>
      <div className="whole-row">{make.text('title', words.title, { help: words.titleHelp, maxLength: 120 })}</div>
      {make.choice('kind', words.kind, CLASS_KINDS.map((value) => ({ value, label: terms[value] })))}
      {make.choice('type', words.type, TYPES.map((value) => ({ value, label: terms[value] })))}
      {make.choice('form', words.form, keysOf(TRAINING_FORMS).map((value) => ({ value, label: text(TRAINING_FORMS[value]) })))}
      {make.choice('category', words.category, keysOf(ACTIVITY_CATEGORIES).map((value) => ({ value, label: text(ACTIVITY_CATEGORIES[value]) })), words.categoryHelp)}
      {make.text('organiser', words.organiser, { help: words.organiserHelp, maxLength: 120 })}
      {make.choice('organiserLevel', words.organiserLevel, keysOf(ORGANISER_LEVELS).map((value) => ({ value, label: text(ORGANISER_LEVELS[value]) })))}
      {isNew && <Host make={make} isNew />}
      {isNew && <Plan make={make} isNew />}
      <div className="whole-row">{make.lines('introduction', words.introduction, { maxLength: 2000 })}</div>
    </>
  );
}

function Host({ make }: FieldsProps) {
  const words = useWords(formWords);
  const error = make.errorOf('hostUnitId');
  return (
    <div className="field" id="hostUnitId" tabIndex={-1}>
      <UnitSelect label={words.host} placeholder={words.chooseUnit} value={make.typed.hostUnitId ?? undefined} onValue={(unitId) => make.change({ hostUnitId: unitId ?? null })} clearable={false} />
      <p className="quiet">{words.hostHelp}</p>
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}

function Plan({ make }: FieldsProps) {
  const words = useWords(formWords);
  const plans = (useQuery(plansQuery(undefined)).data?.items ?? []).filter(({ state }) => state === 'draft');
  const error = make.errorOf('planId');
  return (
    <div className="field">
      <label htmlFor="planId">{words.plan}</label>
      <select id="planId" className="input" value={make.typed.planId ?? ''} onChange={(event) => make.change({ planId: Number(event.target.value) || null })} aria-describedby="planId-help">
        <option value="">{words.planNone}</option>
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id}>
            {plan.title}
          </option>
        ))}
      </select>
      <p id="planId-help" className="quiet">
        {words.planHelp}
      </p>
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}
