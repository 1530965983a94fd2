import { Global, Module } from '@nestjs/common';
import { ASSESSMENT_STATED_KINDS } from './modules/assessments/public';
import { ATTENDANCE_STATED_KINDS } from './modules/attendance/public';
import { STATED_KINDS, type StatedKind } from './modules/audit/public';
import { CREDIT_POLICY_STATED_KINDS } from './modules/credit-policy/public';
import { ORGANIZATIONS_STATED_KINDS } from './modules/organizations/public';

/** All rows outside the ledger of which the audit log states what they say. */
const statedKinds: readonly StatedKind[] = [...CREDIT_POLICY_STATED_KINDS, ...ASSESSMENT_STATED_KINDS, ...ATTENDANCE_STATED_KINDS, ...ORGANIZATIONS_STATED_KINDS];

/** The ledger's verification compares rows of modules above it: they are handed to it from here. */
@Global()
@Module({ providers: [{ provide: STATED_KINDS, useValue: statedKinds }], exports: [STATED_KINDS] })
export class StatedKindsModule {}
