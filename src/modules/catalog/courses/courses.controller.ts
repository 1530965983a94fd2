import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import type { Page } from '../../../platform/http/page';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { assignTeachers } from './assign-teachers';
import { COURSE_COLUMNS } from './course-columns';
import { CourseChangeDto, CourseContentDto, CourseDto, CourseFilterDto, CourseIdDto, CoursePageDto, CourseQueryDto, TeacherIdsDto, type CourseSummaryDto } from './courses.dto';
import { retireCourse, reviveCourse } from './retire-course';
import { readCourse, searchCourses } from './search-courses';
import { addCourse, changeCourse, type Authorship } from './write-version';

@ApiTags('catalogue')
@Controller('courses')
export class CoursesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('catalog.read')
  @ApiOkResponse({ type: CoursePageDto })
  search(@Query() query: CourseQueryDto): Promise<Page<CourseSummaryDto>> {
    return searchCourses(this.database, query, this.clock.now());
  }

  @Get('export.xlsx')
  @Allow('catalog.read')
  @AnswersWorkbook()
  async export(@Query() filter: CourseFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '课程目录', en: 'Course catalogue' }, columns: COURSE_COLUMNS, read: (page) => this.search({ ...filter, ...page }) });
  }

  @Post()
  @Allow('catalog.manage')
  @ApiCreatedResponse({ type: CourseDto })
  async add(@CurrentPrincipal() principal: Principal, @Body() content: CourseContentDto): Promise<CourseDto> {
    const courseId = await this.database.transaction((tx) => addCourse(tx, content, this.authorship(principal)));
    return readCourse(this.database, courseId);
  }

  @Get(':courseId')
  @Allow('catalog.read')
  @ApiOkResponse({ type: CourseDto })
  read(@Param() { courseId }: CourseIdDto): Promise<CourseDto> {
    return readCourse(this.database, courseId);
  }

  /** The next version. Classes that named an earlier one keep it. */
  @Post(':courseId/versions')
  @Allow('catalog.manage')
  @ApiCreatedResponse({ type: CourseDto })
  revise(@CurrentPrincipal() principal: Principal, @Param() { courseId }: CourseIdDto, @Body() change: CourseChangeDto): Promise<CourseDto> {
    return this.change(courseId, (tx) => changeCourse(tx, courseId, change, this.authorship(principal)));
  }

  @Put(':courseId/teachers')
  @Allow('catalog.manage')
  @ApiOkResponse({ type: CourseDto })
  assign(@CurrentPrincipal() principal: Principal, @Param() { courseId }: CourseIdDto, @Body() { teacherIds }: TeacherIdsDto): Promise<CourseDto> {
    return this.change(courseId, (tx) => assignTeachers(tx, courseId, teacherIds, actorOf(principal)));
  }

  @Post(':courseId/retirement')
  @Allow('catalog.manage')
  @ApiCreatedResponse({ type: CourseDto })
  retire(@CurrentPrincipal() principal: Principal, @Param() { courseId }: CourseIdDto): Promise<CourseDto> {
    return this.change(courseId, (tx) => retireCourse(tx, courseId, this.authorship(principal)));
  }

  @Delete(':courseId/retirement')
  @HttpCode(200)
  @Allow('catalog.manage')
  @ApiOkResponse({ type: CourseDto })
  revive(@CurrentPrincipal() principal: Principal, @Param() { courseId }: CourseIdDto): Promise<CourseDto> {
    return this.change(courseId, (tx) => reviveCourse(tx, courseId, this.authorship(principal)));
  }

  private authorship(principal: Principal): Authorship {
    return { actor: actorOf(principal), at: this.clock.now() };
  }

  private async change(courseId: number, act: (tx: Transaction) => Promise<void>): Promise<CourseDto> {
    await this.database.transaction(act);
    return readCourse(this.database, courseId);
  }
}
