import { ApiProperty } from '@nestjs/swagger';
import { RefusalDto } from '../../../../platform/imports/import.dto';
import type { RowRefusal } from '../../../../platform/workbook/row-refusal';
import { PEOPLE_LIST_SHEET, type PersonOnList } from './read-people-list';

export class PersonOnListDto implements PersonOnList {
  @ApiProperty() personId: number;
  @ApiProperty() name: string;
  @ApiProperty() unitName: string;
}

export class PeopleOnListDto {
  @ApiProperty({ type: [PersonOnListDto], description: 'For whom the caller declares' }) people: readonly PersonOnListDto[];
  @ApiProperty({ type: [RefusalDto], description: 'The other rows, each with its fault' }) refusals: readonly RefusalDto[];
}

export function refusalDto({ rowNumber, code, column, written, message, remedy }: RowRefusal): RefusalDto {
  return { sheet: PEOPLE_LIST_SHEET, row: rowNumber, column: column?.letters ?? '', header: column?.heading ?? '', code, written, problem: message, remedy };
}
