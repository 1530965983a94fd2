import type { Database, Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { readingOf } from '../../partners/public';
import { catalogErrors } from '../catalog.errors';
import type { TopicDto } from './courses.dto';

/** In the order of the names, as they are read aloud. */
export function listTopics(database: Database): Promise<TopicDto[]> {
  return database.query<TopicDto>('SELECT id, name FROM topic ORDER BY name_pinyin, id');
}

/** @returns the new topic. @throws DomainError TOPIC_TAKEN */
export async function addTopic(tx: Transaction, name: string, actor: Actor): Promise<TopicDto> {
  const answer: { insertId: number } = await tx.query('INSERT INTO topic (name, name_pinyin) VALUES (?)', [[name, readingOf(name).pinyin]]).catch((error: unknown) => {
    throw isDuplicateKey(error) ? catalogErrors.topicTaken({ name }) : error;
  });
  await recordAudit(tx, {
    actor,
    action: 'topic.added',
    summary: { zh: `新增专题 ${name}`, en: `Added the topic ${name}` },
    subject: { kind: 'topic', id: answer.insertId },
    after: { name },
  });
  return { id: answer.insertId, name };
}
