import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 培训班. `taken` and `waiting` are counted by the seat allocator alone; `state` is moved by `move-class.ts` alone. */
@Entity('training_class')
@Index('training_class_code', ['code'], { unique: true })
@Index('training_class_year', ['trainingYear', 'state', 'id'])
@Index('training_class_host', ['hostUnitPath'])
@Index('training_class_days', ['startsOn', 'endsOn'])
@Index('training_class_plan', ['planId'])
export class TrainingClass {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** In the address that may be passed on. */
  @Column({ type: 'varchar', length: 24, charset: 'ascii', collation: 'ascii_bin' })
  code: string;

  /** Null for an ad-hoc class. */
  @Column({ name: 'plan_id', type: 'int', unsigned: true, nullable: true })
  planId: number | null;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ type: 'varchar', length: 120 })
  title: string;

  @Column({ type: 'varchar', length: 2000, default: '' })
  introduction: string;

  /** 初任 / 任职 / 专门业务 / 在职: `INITIAL`, `APPOINTMENT`, `SPECIALISED`, `IN_SERVICE`. */
  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** 主体班 / 专题班: `CORE`, `SPECIAL_TOPIC`. */
  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  type: string;

  /** `off_job`, `concentrated`, `online`, `other`, as contracts name them. */
  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  form: string;

  /** The activity category under which the policy counts it. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  category: string;

  @Column({ type: 'varchar', length: 120 })
  organiser: string;

  @Column({ name: 'organiser_level', type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  organiserLevel: string;

  /** The unit that runs it: whose administrators may change it. */
  @Column({ name: 'host_unit_id', type: 'int', unsigned: true })
  hostUnitId: number;

  @Column({ name: 'host_unit_path', type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin' })
  hostUnitPath: string;

  @Column({ type: 'varchar', length: 200, default: '' })
  place: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  @Column({ name: 'supervisor_account_id', type: 'int', unsigned: true, nullable: true })
  supervisorAccountId: number | null;

  /** 班主任. */
  @Column({ name: 'supervisor_name', type: 'varchar', length: 100, default: '' })
  supervisorName: string;

  /** Target group: JSON of {@link TargetGroup}. */
  @Column({ type: 'mediumtext' })
  conditions: string;

  /** Whether trainees may apply by themselves. */
  @Column({ name: 'self_enrolment', type: 'tinyint', unsigned: true })
  selfEnrolment: number;

  /** Who must agree: `none`, `unit`, `organisation`, `unit_then_organisation`. */
  @Column({ type: 'varchar', length: 24, charset: 'ascii', collation: 'ascii_bin' })
  approval: string;

  @Column({ type: 'int', unsigned: true })
  capacity: number;

  @Column({ name: 'least_people', type: 'int', unsigned: true, default: 0 })
  leastPeople: number;

  /** Seats that are held, by whoever and in whichever step of approval. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  taken: number;

  @Column({ name: 'waiting_capacity', type: 'int', unsigned: true })
  waitingCapacity: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  waiting: number;

  /** The last number given to an acceptance or a seat of this class: one counter, one order. */
  @Column({ name: 'last_no', type: 'int', unsigned: true, default: 0 })
  lastNo: number;

  @Column({ name: 'enrol_opens_at', type: 'datetime', precision: 3, nullable: true })
  enrolOpensAt: Date | null;

  @Column({ name: 'enrol_closes_at', type: 'datetime', precision: 3, nullable: true })
  enrolClosesAt: Date | null;

  /** Approvals that nobody has given by then expire and free their seats. */
  @Column({ name: 'decide_by', type: 'datetime', precision: 3, nullable: true })
  decideBy: Date | null;

  /** Until when a seat may be given back without asking the school. */
  @Column({ name: 'withdraw_until', type: 'datetime', precision: 3, nullable: true })
  withdrawUntil: Date | null;

  /** From then on seats that units have not used are open to all, in the order of acceptance. */
  @Column({ name: 'borrow_at', type: 'datetime', precision: 3, nullable: true })
  borrowAt: Date | null;

  /** Set when that happened: there is one pool from then on. */
  @Column({ name: 'borrowing_since', type: 'datetime', precision: 3, nullable: true })
  borrowingSince: Date | null;

  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  /** Counts the published changes of the timetable. */
  @Column({ name: 'timetable_no', type: 'int', unsigned: true, default: 0 })
  timetableNo: number;

  @Column({ name: 'copied_from_id', type: 'int', unsigned: true, nullable: true })
  copiedFromId: number | null;

  @Column({ name: 'created_by', type: 'int', unsigned: true, nullable: true })
  createdBy: number | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
