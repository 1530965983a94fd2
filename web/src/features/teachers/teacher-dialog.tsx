import { useNavigate } from '@tanstack/react-router';
import { addTeacher, changeTeacher, type Teacher, TEACHER_KINDS, type TeacherKind } from '../../api/teachers';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { teacherKinds, teacherWords } from './teacher-words';
import { useTeacherAct } from './use-teacher-act';

interface TypedTeacher {
  readonly name: string;
  readonly kind: TeacherKind | '';
  readonly organisation: string;
  readonly jobTitle: string;
  readonly introduction: string;
}

/** Without a teacher: another one. */
export function TeacherDialog({ teacher, onClose }: { teacher?: Teacher; onClose: () => void }) {
  const words = useWords(teacherWords);
  const kinds = useWords(teacherKinds);
  const navigate = useNavigate();
  const { name = '', kind = '', organisation = '', jobTitle = '', introduction = '' } = teacher ?? {};
  const kept = useKeptDraft<TypedTeacher>(`teacher-${teacher?.id ?? 'new'}`, { name, kind, organisation, jobTitle, introduction });
  const saving = useTeacherAct(
    ({ typed, attempt }: Sent<TypedTeacher>) => {
      const { kind: chosen, ...rest } = typed;
      if (chosen === '') throw new Error('a teacher was sent before they were whole');
      return teacher ? changeTeacher(teacher.id, { ...rest, kind: chosen }) : addTeacher({ ...rest, kind: chosen }, attempt);
    },
    {
      done: teacher ? words.changed : words.added,
      onDone: async ({ id }) => {
        kept.forget();
        onClose();
        await navigate({ to: '/teachers/$teacherId', params: { teacherId: id } });
      },
    },
  );
  const problemsOf = (typed: TypedTeacher): DraftProblem<TypedTeacher>[] => {
    const found: [keyof TypedTeacher, string | false][] = [
      ['name', typed.name.trim() === '' && words.nameMissing],
      ['kind', typed.kind === '' && words.kindMissing],
      ['organisation', typed.organisation.trim() === '' && words.organisationMissing],
    ];
    return found.flatMap(([field, sentence]) => (sentence ? [{ field, sentence }] : []));
  };
  const written = kept.draft.name.trim();
  return (
    <Dialog shape="sheet" title={teacher ? `${words.change} · ${teacher.name}` : words.new} onClose={onClose}>
      <DraftForm kept={kept} problemsOf={problemsOf} sending={saving} effect={written === '' ? words.save : words.saveNamed(written)}>
        {(bind) => (
          <>
            <Field label={words.name} maxLength={100} autoComplete="off" {...bind('name')} />
            <SelectField label={words.kind} none={words.choose} options={TEACHER_KINDS.map((value) => ({ value, label: kinds[value] }))} {...bind('kind')} />
            <Field label={words.organisation} maxLength={120} autoComplete="off" {...bind('organisation')} />
            <Field label={words.jobTitle} help={words.jobTitleHelp} maxLength={120} autoComplete="off" {...bind('jobTitle')} />
            <TextArea label={words.introduction} help={words.introductionHelp} maxLength={1000} {...bind('introduction')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
