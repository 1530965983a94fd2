import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '#kernel';
import { answerComplaint, fileComplaint, type NewComplaint } from '../../modules/reporting/public';
import type { Actor } from '../../modules/identity/public';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Vault } from '../../platform/vault/vault';
import { readDemoActors, type DemoActors } from './demo-actors';

interface HandedIn extends NewComplaint {
  readonly by: (actors: DemoActors) => Actor;
  readonly answer?: string;
  readonly closed?: true;
}

const HANDED_IN: readonly HandedIn[] = [
  { by: ({ trainee, person }) => person(trainee), kind: 'suggestion', body: '开班通知最好提前十天发出，方便安排手头工作。', contact: '', page: '/my-classes', answer: '已与党校商定，自下期起提前十天发出开班通知。' },
  { by: ({ trainee, person }) => person(trainee), kind: 'question', body: '学历学位教育的学分，毕业当年才能申报吗？', contact: '', page: '/declare' },
  { by: ({ school }) => school, kind: 'complaint', body: '场地日历打印时，备注一列显示不全。', contact: '', page: '/venues', answer: '已修正打印样式，请重新打印核对。', closed: true },
];

/** Complaints and suggestions in every state, once. */
export async function handInComplaints(application: INestApplicationContext): Promise<void> {
  const database = application.get(Database);
  const now = application.get<Clock>(CLOCK).now();
  const [before] = await database.query<{ complaints: number }>('SELECT COUNT(*) AS complaints FROM complaint');
  if (Number(before?.complaints) > 0) return;
  const actors = await readDemoActors(database);
  await database.transaction(async (tx) => {
    for (const { by, answer, closed, ...complaint } of HANDED_IN) {
      const id = await fileComplaint(tx, application.get(Vault), complaint, holder(by(actors)), now);
      if (answer !== undefined) await answerComplaint(tx, id, { to: 'answered', body: answer }, holder(actors.department), now);
      if (closed) await answerComplaint(tx, id, { to: 'closed', body: '' }, holder(actors.department), now);
    }
  });
}

function holder({ accountId, name }: Actor): { accountId: number; name: string } {
  return { accountId: accountId ?? 0, name };
}
