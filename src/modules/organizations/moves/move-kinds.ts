/** What may happen to a person's service (DOMAIN.md §5). */
export const MOVE_KINDS = ['transfer', 'secondment', 'aid', 'appointment', 'status', 'retirement', 'departure', 'return'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What a move changes of a posting; what is absent stays. */
export interface PostingChange {
  readonly unitId?: number;
  readonly post?: string;
  readonly rank?: string;
  readonly managedBy?: string;
  readonly status?: string;
}

type Field = keyof PostingChange;

interface KindOfMove {
  readonly zh: string;
  readonly en: string;
  readonly needed: readonly Field[];
  /** At least one of them. */
  readonly oneOf?: readonly Field[];
  readonly allowed: readonly Field[];
  /** The status (状态) it brings about, as rosters write it. */
  readonly status?: string;
}

export const IN_SERVICE = '在职';

export const KINDS_OF_MOVES: Readonly<Record<MoveKind, KindOfMove>> = {
  transfer: { zh: '调动', en: 'transfer', needed: ['unitId'], allowed: ['post', 'rank', 'managedBy'] },
  secondment: { zh: '挂职', en: 'secondment', needed: [], allowed: ['unitId', 'post', 'managedBy'], status: '挂职' },
  aid: { zh: '援派', en: 'aid posting', needed: [], allowed: ['unitId', 'post', 'managedBy'], status: '援派' },
  appointment: { zh: '职务职级变动', en: 'change of post or rank', needed: [], oneOf: ['post', 'rank'], allowed: ['managedBy'] },
  status: { zh: '状态变动', en: 'change of status', needed: ['status'], allowed: [] },
  retirement: { zh: '退休', en: 'retirement', needed: [], allowed: [], status: '已退休' },
  departure: { zh: '离开本市', en: 'departure', needed: [], allowed: [] },
  return: { zh: '返回', en: 'return', needed: [], allowed: ['unitId', 'post', 'rank', 'managedBy'], status: IN_SERVICE },
};
