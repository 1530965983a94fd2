import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database } from '../../../platform/database/database';
import { Allow, CurrentPrincipal, reachesUnit, scopeOf, type Principal } from '../../identity/public';
import { readUnits } from '../../organizations/public';

export class UnitDto {
  @ApiProperty() id: number;
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
  @ApiProperty({ type: Number, nullable: true }) parentId: number | null;
  @ApiProperty({ description: '0 at the root' }) depth: number;
}

export class UnitListDto {
  @ApiProperty({ type: [UnitDto], description: 'In the order of the tree' }) items: UnitDto[];
}

@ApiTags('units')
@Controller('units')
export class UnitsController {
  constructor(private readonly database: Database) {}

  /** The units within the caller's reach that stand. */
  @Get()
  @Allow('units.read')
  @ApiOkResponse({ type: UnitListDto })
  async list(@CurrentPrincipal() principal: Principal): Promise<UnitListDto> {
    const scope = scopeOf(principal, 'units.read');
    const units = (await readUnits(this.database)).filter((unit) => unit.closedOn === null && reachesUnit(scope, unit.path));
    return { items: units.map(({ id, code, name, kind, parentId, depth }) => ({ id, code, name, kind, parentId, depth })) };
  }
}
