import { QueryObserver } from '@tanstack/react-query';
import { queryClient } from './query-client';

afterEach(() => queryClient.clear());

/** A list that answers when it is told to, each time with what stood when it was asked. */
function slowList() {
  const standing = { rows: 'before' };
  const answers: (() => void)[] = [];
  const queryFn = () =>
    new Promise<string>((resolve) => {
      const { rows } = standing;
      answers.push(() => resolve(rows));
    });
  return { standing, answers, queryFn };
}

test('a first load that was under way when something changed is not shown as what came after', async () => {
  const { standing, answers, queryFn } = slowList();
  const shown = new QueryObserver(queryClient, { queryKey: ['list', 'unread'], queryFn });
  const leave = shown.subscribe(() => {});
  standing.rows = 'after';
  const read = queryClient.invalidateQueries({ queryKey: ['list'] });
  for (const answer of answers) answer();
  await read;
  expect([answers.length, shown.getCurrentResult().data]).toEqual([2, 'after']);
  leave();
});

test('whoever waits for that first load gets the newer answer', async () => {
  const { standing, answers, queryFn } = slowList();
  const leave = new QueryObserver(queryClient, { queryKey: ['list'], queryFn }).subscribe(() => {});
  const waiting = queryClient.ensureQueryData({ queryKey: ['list'], queryFn });
  standing.rows = 'after';
  void queryClient.invalidateQueries({ queryKey: ['list'] });
  for (const answer of answers) answer();
  expect(await waiting).toBe('after');
  leave();
});

test('a load of something else goes on', async () => {
  const { answers, queryFn } = slowList();
  const shown = new QueryObserver(queryClient, { queryKey: ['other'], queryFn });
  const leave = shown.subscribe(() => {});
  await queryClient.invalidateQueries({ queryKey: ['list'] });
  answers[0]?.();
  expect([await shown.getCurrentQuery().promise, answers.length]).toEqual(['before', 1]);
  leave();
});
