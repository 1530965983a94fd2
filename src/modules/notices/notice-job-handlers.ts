import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '../../platform/queue/job-handlers';
import { CERTIFICATES_ISSUED, CERTIFICATES_REVOKED, EVALUATION_OPENED, LEAVE_DECIDED } from '../attendance/public';
import { CALL_UPS_PUBLISHED, CLASS_CANCELLED, ENROLMENTS_MOVED, PLACE_CHANGED, TIMETABLE_CHANGED } from '../classes/public';
import { NoticeDesk } from './inbox/notice-desk';
import { tellCertificates, tellEvaluation, tellLeave, tellRevocations } from './telling/tell-attendance';
import { tellCallUps, tellCancellation, tellPlace } from './telling/tell-class-changes';
import { tellEnrolments } from './telling/tell-enrolments';
import { tellTimetable } from './telling/tell-timetable';

/** Which event becomes which notice. */
@Injectable()
export class NoticeJobHandlers implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly desk: NoticeDesk,
  ) {}

  onModuleInit(): void {
    const { handlers, desk } = this;
    handlers.register(ENROLMENTS_MOVED, (moved) => tellEnrolments(desk, moved));
    handlers.register(CALL_UPS_PUBLISHED, (published) => tellCallUps(desk, published));
    handlers.register(TIMETABLE_CHANGED, (changed) => tellTimetable(desk, changed));
    handlers.register(PLACE_CHANGED, (changed) => tellPlace(desk, changed));
    handlers.register(CLASS_CANCELLED, (cancelled) => tellCancellation(desk, cancelled));
    handlers.register(EVALUATION_OPENED, (opened) => tellEvaluation(desk, opened));
    handlers.register(CERTIFICATES_ISSUED, (issued) => tellCertificates(desk, issued));
    handlers.register(CERTIFICATES_REVOKED, (revoked) => tellRevocations(desk, revoked));
    handlers.register(LEAVE_DECIDED, (decided) => tellLeave(desk, decided));
  }
}
