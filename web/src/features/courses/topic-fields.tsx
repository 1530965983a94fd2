import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addTopic, topicsQuery } from '../../api/courses';
import { CheckGroup } from '../../pieces/check-group';
import type { Bind } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { courseWords } from './course-words';
import type { TypedCourse } from './typed-course';

/** The topics there are, and the way to one that is missing. */
export function TopicFields({ bind }: { bind: Bind<TypedCourse> }) {
  const words = useWords(courseWords);
  const queries = useQueryClient();
  const topics = useQuery(topicsQuery).data?.items ?? [];
  const chosen = bind('topicIds');
  const [name, setName] = useState('');
  const adding = useMutation({
    mutationFn: addTopic,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: topicsQuery.queryKey });
      chosen.onValue([...chosen.value, id]);
      setName('');
    },
  });
  return (
    <>
      <div id={chosen.id} tabIndex={-1}>
        <CheckGroup
          legend={words.topics}
          help={words.topicsHelp}
          options={topics.map((topic) => ({ value: String(topic.id), label: topic.name }))}
          values={chosen.value.map(String)}
          onValues={(ids) => chosen.onValue(ids.map(Number))}
        />
        {chosen.error && <p className="field-error">{chosen.error}</p>}
      </div>
      {adding.isError && <ProblemPanel error={adding.error} />}
      <Field label={words.newTopic} maxLength={60} autoComplete="off" value={name} onValue={setName} />
      <div className="button-row">
        <button type="button" className="button" disabled={name.trim() === '' || adding.isPending} onClick={() => adding.mutate(name.trim())}>
          {words.newTopicAdd}
        </button>
      </div>
    </>
  );
}
