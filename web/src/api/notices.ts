import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from './client';
import { PAGE_SIZE } from './people';
import type { operations } from './schema';
import type { Schemas } from './shapes';

export type Notice = Schemas['NoticeDto'];
export type NoticeKind = Notice['kind'];
export type NoticeFilter = Omit<NonNullable<operations['Notices_list']['parameters']['query']>, 'cursor' | 'limit'>;
export type NoticePreferences = Schemas['NoticePreferencesDto'];
export type NoticeWishes = Schemas['NoticePreferencesInputDto'];

export const noticesQuery = (filter: NoticeFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['notices', 'list', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<Schemas['NoticePageDto']>('/notices', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const unreadNoticesQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: async ({ signal }) => (await api.get<Schemas['UnreadNoticesDto']>('/notices/unread-count', {}, signal)).unread,
});

export const noticePreferencesQuery = queryOptions({
  queryKey: ['notice-preferences'],
  queryFn: ({ signal }) => api.get<NoticePreferences>('/notice-preferences', {}, signal),
});

export const readNotice = (id: number) => api.post<void>(`/notices/${id}/reading`, {});
/** What came after the newest that was shown stays unread. */
export const readNotices = (shown: Schemas['NoticeReadingsDto']) => api.post<void>('/notices/readings', shown);
export const saveNoticePreferences = (wishes: NoticeWishes) => api.put<NoticePreferences>('/notice-preferences', wishes);

/** The lists and the count at the bell. */
export const noticesChanged = (queries: QueryClient) => queries.invalidateQueries({ queryKey: ['notices'] });
