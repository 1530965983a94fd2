import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { exportWorkbook } from '../../../platform/exports/export-workbook';
import { Exporters, type ExportedFile, type Exporter, type ExportTask } from '../../../platform/exports/exporter';
import { totalUnit } from '../../credit-policy/public';
import { eachPageOfPeople, peopleSheetHead, personCells } from '../people/people-workbook';
import type { PersonRowDto } from '../people/people.dto';
import { peopleWhere } from '../people/people-where';
import { checkedSheets } from './checked-sheets';
import { EXPORT_PERMISSION, ExportReach } from './export-reach';
import type { PeopleExportDto } from './exports.dto';

export const PEOPLE_RESULTS = 'people-results';

/** Where everybody who fits the filter stands in a year: the list of people as a workbook of any length. */
@Injectable()
export class PeopleResultsExporter implements Exporter<PeopleExportDto>, OnModuleInit {
  readonly kind = PEOPLE_RESULTS;
  readonly permission = EXPORT_PERMISSION;

  constructor(
    private readonly database: Database,
    private readonly exporters: Exporters,
    private readonly reach: ExportReach,
  ) {}

  onModuleInit(): void {
    this.exporters.register(this);
  }

  async write({ wish, accountId, progress }: ExportTask<PeopleExportDto>): Promise<ExportedFile> {
    const { scope, unit, day, past, policy, now } = await this.reach.of(accountId, wish);
    return exportWorkbook(this.database, `人员学分-${wish.year}.xlsx`, async (snapshot) => {
      const where = peopleWhere(scope, wish, { day, policy, unitPath: unit?.path, ...(past ? { past } : {}) });
      const [sums] = await snapshot.query<{ people: number; counted: string; met: string; total: string }>(
        `SELECT COUNT(*) AS people, COUNT(s.total) AS counted, IFNULL(SUM(s.attainment = 'met'), 0) AS met, IFNULL(SUM(s.total), 0) AS total ${where.sql}`,
        where.parameters,
      );
      const count = Number(sums?.people ?? 0);
      return checkedSheets<PersonRowDto>({
        ...peopleSheetHead(wish, { now, policy, unitName: unit?.name, count }),
        count,
        progress,
        pages: eachPageOfPeople(snapshot, where, policy),
        cells: (person) => personCells(person, policy),
        checks: [
          { item: '人员', unit: '人', hundredths: false, expected: count, of: () => 1 },
          { item: '已计算', unit: '人', hundredths: false, expected: Number(sums?.counted), of: ({ totalHundredths }) => (totalHundredths === null ? 0 : 1) },
          { item: '达标', unit: '人', hundredths: false, expected: Number(sums?.met), of: ({ verdict }) => (verdict === 'met' ? 1 : 0) },
          { item: '合计', unit: policy === undefined ? '学分' : totalUnit(policy.policy).zh, hundredths: true, expected: Number(sums?.total), of: ({ totalHundredths }) => totalHundredths ?? 0 },
        ],
      });
    });
  }
}
