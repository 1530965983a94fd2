import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type SavedFilter = Schemas['SavedFilterDto'];
export type FilteredList = Schemas['NewSavedFilterDto']['list'];
/** Choices only: a name that was searched for is not kept. */
export type FilterChoices = Schemas['FilterChoicesDto'];

export const savedFiltersQuery = (list: FilteredList) =>
  queryOptions({ queryKey: ['saved-filters', list], queryFn: ({ signal }) => api.get<Schemas['SavedFilterListDto']>('/saved-filters', { list }, signal) });

export const saveFilter = (wanted: Schemas['NewSavedFilterDto']) => api.post<SavedFilter>('/saved-filters', wanted);
export const removeFilter = (id: number) => api.remove(`/saved-filters/${id}`);
