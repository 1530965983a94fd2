import { Module } from '@nestjs/common';
import { CoursesController } from './courses/courses.controller';
import { TopicsController } from './courses/topics.controller';
import { TeachersController } from './teachers/teachers.controller';

@Module({
  controllers: [CoursesController, TopicsController, TeachersController],
})
export class CatalogHttp {}
