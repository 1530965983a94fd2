import { TEACHING_METHODS } from '../../api/courses';
import { CheckGroup } from '../../pieces/check-group';
import { DraftForm, type DraftFormProps, type DraftProblem } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { courseWords, methodTerms } from './course-words';
import { TopicFields } from './topic-fields';
import { hoursOf, MOST_TOPICS, type TypedCourse } from './typed-course';

interface CourseFormProps extends Pick<DraftFormProps<TypedCourse>, 'kept' | 'sending' | 'effect' | 'lead'> {
  /** A first version explains nothing. */
  readonly explained: boolean;
}

export function CourseForm({ explained, ...form }: CourseFormProps) {
  const words = useWords(courseWords);
  const names = useWords(methodTerms);
  const problemsOf = (typed: TypedCourse): DraftProblem<TypedCourse>[] => {
    const found: [keyof TypedCourse, string | false][] = [
      ['title', [...typed.title.trim()].length < 2 && words.titleShort],
      ['hours', hoursOf(typed.hours) === undefined && words.hoursWrong],
      ['methods', typed.methods.length === 0 && words.methodsMissing],
      ['topicIds', typed.topicIds.length > MOST_TOPICS && words.topicsMany],
      ['changeNote', explained && [...typed.changeNote.trim()].length < 2 && words.noteShort],
    ];
    return found.flatMap(([field, sentence]) => (sentence ? [{ field, sentence }] : []));
  };
  return (
    <DraftForm {...form} problemsOf={problemsOf} refusedFields={{ TOPIC_UNKNOWN: 'topicIds' }}>
      {(bind) => {
        const methods = bind('methods');
        return (
          <>
            <Field label={words.titleField} maxLength={120} autoComplete="off" {...bind('title')} />
            <Field label={words.hoursField} help={words.hoursHelp} inputMode="decimal" maxLength={7} autoComplete="off" {...bind('hours')} />
            <div id={methods.id} tabIndex={-1}>
              <CheckGroup
                legend={words.methods}
                options={TEACHING_METHODS.map((value) => ({ value, label: names[value] }))}
                values={methods.value}
                onValues={(chosen) => methods.onValue(TEACHING_METHODS.filter((method) => chosen.includes(method)))}
              />
              {methods.error && <p className="field-error">{methods.error}</p>}
            </div>
            <TopicFields bind={bind} />
            <TextArea label={words.summary} help={words.summaryHelp} rows={6} maxLength={2000} {...bind('summary')} />
            {explained && <TextArea label={words.noteField} help={words.noteHelp} rows={3} maxLength={500} {...bind('changeNote')} />}
          </>
        );
      }}
    </DraftForm>
  );
}
