import { createRoute } from '@tanstack/react-router';
import { CATALOG_SHOWN, type CatalogShown } from '../../api/courses';
import { TEACHER_KINDS, type TeacherKind } from '../../api/teachers';
import { signedInRoute } from '../../app/routes';
import { readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface TeachersSearch extends PagingSearch {
  readonly q?: string;
  readonly teacherKind?: TeacherKind;
  /** Left out: who is in use. */
  readonly shown?: CatalogShown;
}

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'teachers',
  validateSearch: (search: Search): TeachersSearch => ({
    ...readPaging(search),
    q: readText(search['q']),
    teacherKind: readOneOf(TEACHER_KINDS, search['teacherKind']),
    shown: readOneOf(CATALOG_SHOWN, search['shown']),
  }),
}).lazy(() => import('./teachers-page').then((page) => page.Route));

const teacherRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'teachers/$teacherId',
  params: { parse: ({ teacherId }) => ({ teacherId: Number(teacherId) }), stringify: ({ teacherId }) => ({ teacherId: String(teacherId) }) },
}).lazy(() => import('./teacher-page').then((page) => page.Route));

export const teacherRoutes = [listRoute, teacherRoute] as const;
