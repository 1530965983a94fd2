import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ATTAINMENT_TERMS, ORDERED_LIST_TERMS } from '#contracts';
import { Database } from '../../../platform/database/database';
import { exportWorkbook } from '../../../platform/exports/export-workbook';
import { Exporters, type ExportedFile, type Exporter, type ExportTask } from '../../../platform/exports/exporter';
import { totalUnit } from '../../credit-policy/public';
import { eachPageOfPeople, peopleSheet } from '../people/people-workbook';
import type { PersonRowDto } from '../people/people.dto';
import { peopleWhere } from '../people/people-where';
import { checkedSheets } from './checked-sheets';
import { EXPORT_PERMISSION, ExportReach, type SpokenWish } from './export-reach';
import type { PeopleExportDto } from './exports.dto';

export const PEOPLE_RESULTS = 'people-results';

const PEOPLE = { zh: '人', en: 'people' };

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

  async write({ wish, accountId, progress }: ExportTask<PeopleExportDto & SpokenWish>): Promise<ExportedFile> {
    const { scope, unit, day, past, policy, now, language } = await this.reach.of(accountId, wish);
    return exportWorkbook(this.database, `${ORDERED_LIST_TERMS[PEOPLE_RESULTS][language]}-${wish.year}.xlsx`, async (snapshot) => {
      const where = peopleWhere(scope, wish, { day, policy, unitPath: unit?.path, ...(past ? { past } : {}) });
      const [sums] = await snapshot.query<{ people: number; counted: string; met: string; total: string }>(
        `SELECT COUNT(*) AS people, COUNT(s.total) AS counted, IFNULL(SUM(s.attainment = 'met'), 0) AS met, IFNULL(SUM(s.total), 0) AS total ${where.sql}`,
        where.parameters,
      );
      const count = Number(sums?.people ?? 0);
      return checkedSheets<PersonRowDto>({
        ...peopleSheet(wish, { now, policy, unitName: unit?.name, count }),
        language,
        count,
        progress,
        pages: eachPageOfPeople(snapshot, where, policy),
        checks: [
          { item: { zh: '人员', en: 'People' }, unit: PEOPLE, hundredths: false, expected: count, of: () => 1 },
          { item: { zh: '已计算', en: 'Computed' }, unit: PEOPLE, hundredths: false, expected: Number(sums?.counted), of: ({ totalHundredths }) => (totalHundredths === null ? 0 : 1) },
          { item: ATTAINMENT_TERMS.met, unit: PEOPLE, hundredths: false, expected: Number(sums?.met), of: ({ verdict }) => (verdict === 'met' ? 1 : 0) },
          { item: { zh: '合计', en: 'Total' }, unit: policy === undefined ? { zh: '学分', en: 'credits' } : totalUnit(policy.policy), hundredths: true, expected: Number(sums?.total), of: ({ totalHundredths }) => totalHundredths ?? 0 },
        ],
      });
    });
  }
}
