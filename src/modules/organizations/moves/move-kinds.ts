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
  readonly needed: readonly Field[];
  /** At least one of them. */
  readonly oneOf?: readonly Field[];
  readonly allowed: readonly Field[];
  /** The status (状态) it brings about, as rosters write it. */
  readonly status?: string;
}

export const IN_SERVICE = '在职';

export const KINDS_OF_MOVES: Readonly<Record<MoveKind, KindOfMove>> = {
  transfer: { needed: ['unitId'], allowed: ['post', 'rank', 'managedBy'] },
  secondment: { needed: [], allowed: ['unitId', 'post', 'managedBy'], status: '挂职' },
  aid: { needed: [], allowed: ['unitId', 'post', 'managedBy'], status: '援派' },
  appointment: { needed: [], oneOf: ['post', 'rank'], allowed: ['managedBy'] },
  status: { needed: ['status'], allowed: [] },
  retirement: { needed: [], allowed: [], status: '已退休' },
  departure: { needed: [], allowed: [] },
  return: { needed: [], allowed: ['unitId', 'post', 'rank', 'managedBy'], status: IN_SERVICE },
};
