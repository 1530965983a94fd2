import { readFlag, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

/** Address of a page that shows a person's year: the ledger's page and whether the explanation is open. */
export interface YearSearch extends PagingSearch {
  readonly explain?: true;
}

export function readYearSearch(search: Search): YearSearch {
  return { ...readPaging(search), explain: readFlag(search['explain']) };
}
