import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Vault } from '../../../platform/vault/vault';
import { findHostedClass, findReadableClass } from '../../classes/public';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { attendanceColumns } from '../reading/attendance-columns';
import { AttendedClassDto, ClassAttendanceDto, SessionPathDto } from '../reading/attendance.dto';
import { readAttendance } from '../reading/read-attendance';
import { RoomCodes } from '../room-code/room-codes';
import { correctMark } from './correct-mark';
import { findSession } from './find-session';
import { markAtDesk } from './mark-at-desk';
import { reconcileDesk } from './reconcile-desk';
import { showSignIn } from './show-sign-in';
import { signIn } from './sign-in';
import { giveCard, personOfNumber } from './sign-in-by-number';
import { signInWindow } from './sign-in-window';
import { CardDto, CorrectionDto, DeskListDto, DeskOutcomesDto, NumberDto, OfflineMarksDto, ReconciledMarksDto, RoomCodeDto, SignedInDto } from './sign-in.dto';

/** The register of a class, and the desk's ways of signing people in. */
@ApiTags('attendance')
@Controller('classes/:classId')
export class ClassAttendanceController {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly codes: RoomCodes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of everybody for whoever runs the class; of their own people for others. */
  @Get('attendance')
  @Allow('attendance.read')
  @ApiOkResponse({ type: ClassAttendanceDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto): Promise<ClassAttendanceDto> {
    const { head, only } = await findReadableClass(this.database, scopeOf(principal, 'attendance.read'), classId);
    const now = this.clock.now();
    return { classId, title: head.title, state: head.state, asOf: now.toISOString(), ...(await readAttendance(this.database, classId, now, only)) };
  }

  @Get('attendance.xlsx')
  @Allow('attendance.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Param() path: AttendedClassDto, @Res() reply: FastifyReply): Promise<void> {
    const attendance = await this.read(principal, path);
    const name = { zh: `考勤 ${attendance.title}`, en: `Attendance ${attendance.title}` };
    await sendList(reply, { name, columns: attendanceColumns(attendance), read: async () => wholeList(attendance.trainees, new Date(attendance.asOf)) });
  }

  /** The desk's list of one session; each line is answered by itself. */
  @Put('sessions/:sessionId/marks')
  @Allow('attendance.manage')
  @ApiOkResponse({ type: DeskOutcomesDto })
  async mark(@CurrentPrincipal() principal: Principal, @Param() { classId, sessionId }: SessionPathDto, @Body() { marks }: DeskListDto): Promise<DeskOutcomesDto> {
    await this.assertHosted(principal, classId);
    return { results: await this.database.transaction((tx) => markAtDesk(tx, { classId, sessionId, method: 'desk' }, marks, actorOf(principal), this.clock.now())) };
  }

  /** By resident ID or card, read or typed at the desk. */
  @Post('sessions/:sessionId/card-sign-ins')
  @HttpCode(200)
  @Allow('attendance.manage')
  @ApiOkResponse({ type: SignedInDto })
  async signByNumber(@CurrentPrincipal() principal: Principal, @Param() { classId, sessionId }: SessionPathDto, @Body() { number }: NumberDto): Promise<SignedInDto> {
    await this.assertHosted(principal, classId);
    await findSession(this.database, sessionId, classId);
    const personId = await personOfNumber(this.database, this.vault, number);
    const now = this.clock.now();
    const signed = await this.database.transaction((tx) => signIn(tx, { sessionId, personId, method: 'card', at: now }, actorOf(principal), now));
    return showSignIn(this.database, personId, signed);
  }

  @Put('cards')
  @HttpCode(204)
  @Allow('attendance.manage')
  async card(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto, @Body() { personId, number }: CardDto): Promise<void> {
    await this.assertHosted(principal, classId);
    await this.database.transaction((tx) => giveCard(tx, this.vault, { classId, personId, number }, actorOf(principal), this.clock.now()));
  }

  /** What a desk noted while the network was away; bringing it twice changes nothing. */
  @Post('desk-marks')
  @HttpCode(200)
  @Allow('attendance.manage')
  @ApiOkResponse({ type: ReconciledMarksDto })
  async reconcile(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto, @Body() { marks }: OfflineMarksDto): Promise<ReconciledMarksDto> {
    await this.assertHosted(principal, classId);
    return { results: await this.database.transaction((tx) => reconcileDesk(tx, classId, marks, actorOf(principal), this.clock.now())) };
  }

  @Post('corrections')
  @HttpCode(204)
  @Allow('attendance.manage')
  async correct(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto, @Body() correction: CorrectionDto): Promise<void> {
    await this.assertHosted(principal, classId);
    await this.database.transaction((tx) => correctMark(tx, { ...correction, classId }, actorOf(principal), this.clock.now()));
  }

  /** For the screen in the room: the code of now, and how many are in. */
  @Get('sessions/:sessionId/room-code')
  @Allow('attendance.manage')
  @ApiOkResponse({ type: RoomCodeDto })
  async roomCode(@CurrentPrincipal() principal: Principal, @Param() { classId, sessionId }: SessionPathDto): Promise<RoomCodeDto> {
    await this.assertHosted(principal, classId);
    const { day, half } = await findSession(this.database, sessionId, classId);
    const now = this.clock.now();
    const { opensAt, closesAt } = signInWindow(day, half);
    const [counts] = await this.database.query<{ enrolled: number; signedIn: number }>(
      `SELECT (SELECT COUNT(*) FROM enrolment WHERE class_id = ? AND state = 'enrolled') AS enrolled,
              (SELECT COUNT(*) FROM attendance_mark WHERE session_id = ? AND state IN ('present', 'late')) AS signedIn`,
      [classId, sessionId],
    );
    return { ...this.codes.codeAt(sessionId, now), now, opensAt, closesAt, enrolled: Number(counts?.enrolled), signedIn: Number(counts?.signedIn) };
  }

  private async assertHosted(principal: Principal, classId: number): Promise<void> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), classId);
  }
}
