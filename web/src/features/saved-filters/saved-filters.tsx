import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type FilterChoices, type FilteredList, removeFilter, saveFilter, savedFiltersQuery } from '../../api/saved-filters';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { ChoiceFilter } from '../../pieces/filters';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { savedFiltersWords } from './saved-filters-words';

interface SavedFiltersProps {
  readonly list: FilteredList;
  /** What is chosen now, without the name that is searched for. */
  readonly choices: FilterChoices;
  readonly onApply: (choices: FilterChoices) => void;
}

/** One's own filters of a list by name: applied, saved, removed. */
export function SavedFilters({ list, choices, onApply }: SavedFiltersProps) {
  const words = useWords(savedFiltersWords);
  const queries = useQueryClient();
  const [naming, setNaming] = useState(false);
  const saved = useQuery(savedFiltersQuery(list)).data?.items ?? [];
  const chosen = saved.find(({ filter }) => keyOf(filter) === keyOf(choices));
  const removing = useMutation({ mutationFn: removeFilter, onSuccess: () => queries.invalidateQueries({ queryKey: ['saved-filters', list] }) });
  const something = Object.values(choices).some((value) => value !== undefined);
  return (
    <>
      {saved.length > 0 && (
        <ChoiceFilter
          label={words.saved}
          none={words.none}
          value={chosen && String(chosen.id)}
          options={saved.map(({ id, name }) => ({ value: String(id), label: name }))}
          onValue={(id) => onApply(saved.find((filter) => String(filter.id) === id)?.filter ?? {})}
        />
      )}
      {something && !chosen && (
        <button type="button" className="button plain" onClick={() => setNaming(true)}>
          {words.save}
        </button>
      )}
      {chosen && (
        <button type="button" className="button plain" disabled={removing.isPending} onClick={() => removing.mutate(chosen.id)}>
          {words.remove(chosen.name)}
        </button>
      )}
      {removing.isError && <ProblemPanel error={removing.error} />}
      {naming && <NameDialog list={list} choices={choices} onClose={() => setNaming(false)} />}
    </>
  );
}

function NameDialog({ list, choices, onClose }: { readonly list: FilteredList; readonly choices: FilterChoices; readonly onClose: () => void }) {
  const words = useWords(savedFiltersWords);
  const queries = useQueryClient();
  const { text: name, write, forget } = useKeptText(`saved-filter-${list}`);
  const saving = useMutation({
    mutationFn: () => saveFilter({ list, name: name.trim(), filter: choices }),
    onSuccess: async () => {
      forget();
      await queries.invalidateQueries({ queryKey: ['saved-filters', list] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') saving.mutate();
  };
  return (
    <Dialog title={words.save} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <Field label={words.name} help={words.nameHelp} value={name} onValue={write} maxLength={60} />
        {saving.isError && <ProblemPanel error={saving.error} />}
        <div className="button-row">
          <button type="submit" className="button primary" disabled={saving.isPending || name.trim() === ''}>
            {words.keep}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The same choices in any order are the same filter. */
function keyOf(choices: FilterChoices): string {
  return JSON.stringify(Object.entries(choices).filter(([, value]) => value !== undefined).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
