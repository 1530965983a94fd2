import { useWords } from '../../words/language';
import type { FieldsProps } from './field-maker';
import { formWords } from './form-words';

export function TimeFields({ make }: FieldsProps) {
  const words = useWords(formWords);
  return (
    <>
      {make.text('startsOn', words.startsOn, { type: 'date' })}
      {make.text('endsOn', words.endsOn, { type: 'date' })}
      {make.text('place', words.place, { help: words.placeHelp, maxLength: 200 })}
      {make.text('supervisorName', words.supervisor, { help: words.supervisorHelp, maxLength: 100 })}
    </>
  );
}
