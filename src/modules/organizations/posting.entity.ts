import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * Where and as what a person serves, from a day until another (exclusive; null while in force). The facts never change: a move
 * or a promotion ends one posting and begins the next. A row whose range is empty was corrected on its own first day.
 */
@Entity('posting')
@Index('posting_person', ['personId', 'validFrom', 'validUntil'])
@Index('posting_unit', ['unitId', 'validFrom', 'validUntil'])
export class Posting {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  /** 职务层次; empty without a leading post. */
  @Column({ type: 'varchar', length: 40 })
  post: string;

  /** 职级. */
  @Column({ type: 'varchar', length: 40 })
  rank: string;

  @Column({ name: 'rank_since', type: 'date', nullable: true })
  rankSince: string | null;

  /** 人员类别. */
  @Column({ name: 'staff_kind', type: 'varchar', length: 40 })
  staffKind: string;

  /** 干部管理权限: the authority that manages the person and reviews their claims. */
  @Column({ name: 'managed_by', type: 'varchar', length: 80 })
  managedBy: string;

  /** 状态: in service, seconded, on leave, retired… */
  @Column({ type: 'varchar', length: 20 })
  status: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil: string | null;

  @Column({ name: 'recorded_by', type: 'int', unsigned: true })
  recordedBy: number;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  recordedAt: Date;
}
