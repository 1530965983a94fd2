import { Module } from '@nestjs/common';
import { MovesController } from './moves/moves.controller';
import { OrganizationsModule } from './organizations.module';
import { UnitActPlansController } from './unit-act-plans/unit-act-plans.controller';
import { UnitActsController } from './unit-acts/unit-acts.controller';

@Module({
  imports: [OrganizationsModule],
  controllers: [MovesController, UnitActsController, UnitActPlansController],
})
export class OrganizationsHttp {}
