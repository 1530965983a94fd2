import { createRoute } from '@tanstack/react-router';
import { CATALOG_SHOWN, type CatalogShown, TEACHING_METHODS, type TeachingMethod } from '../../api/courses';
import { signedInRoute } from '../../app/routes';
import { readId, readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface CoursesSearch extends PagingSearch {
  readonly q?: string;
  readonly topicId?: number;
  readonly method?: TeachingMethod;
  /** Left out: what is in use. */
  readonly shown?: CatalogShown;
}

const courseId = {
  parse: ({ courseId: written }: { courseId: string }) => ({ courseId: Number(written) }),
  stringify: ({ courseId: number }: { courseId: number }) => ({ courseId: String(number) }),
};

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'courses',
  validateSearch: (search: Search): CoursesSearch => ({
    ...readPaging(search),
    q: readText(search['q']),
    topicId: readId(search['topicId']),
    method: readOneOf(TEACHING_METHODS, search['method']),
    shown: readOneOf(CATALOG_SHOWN, search['shown']),
  }),
}).lazy(() => import('./courses-page').then((page) => page.Route));

const newRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'courses/new' }).lazy(() => import('./new-course-page').then((page) => page.Route));

const courseRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'courses/$courseId', params: courseId }).lazy(() => import('./course-page').then((page) => page.Route));

const editRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'courses/$courseId/edit', params: courseId }).lazy(() => import('./edit-course-page').then((page) => page.Route));

export const courseRoutes = [listRoute, newRoute, courseRoute, editRoute] as const;
