import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 结业证书: what it says is what was so when it was issued, and stays. Only its state moves. */
@Entity('certificate')
@Index('certificate_number', ['number'], { unique: true })
@Index('certificate_standing', ['classId', 'personId', 'standing'], { unique: true })
@Index('certificate_person', ['personId'])
export class Certificate {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  number: string;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  /** Where the person served when they came into the class. */
  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  /** The closing on which it rests. */
  @Column({ name: 'closure_no', type: 'smallint', unsigned: true })
  closureNo: number;

  @Column({ name: 'person_name', type: 'varchar', length: 100 })
  personName: string;

  @Column({ name: 'class_title', type: 'varchar', length: 120 })
  classTitle: string;

  @Column({ type: 'varchar', length: 120 })
  organiser: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  @Column({ name: 'planned_class_hours', type: 'smallint', unsigned: true })
  plannedClassHours: number;

  @Column({ name: 'attended_class_hours', type: 'smallint', unsigned: true })
  attendedClassHours: number;

  @Column({ name: 'issued_on', type: 'date' })
  issuedOn: string;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  /** 1 while it is valid or suspended, null afterwards: so a trainee has at most one that stands. */
  @Column({ type: 'tinyint', unsigned: true, nullable: true })
  standing: number | null;

  @Column({ name: 'replaced_by_id', type: 'int', unsigned: true, nullable: true })
  replacedById: number | null;
}
