import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { operations } from './schema';
import type { Schemas } from './shapes';

export type PartySchool = Schemas['PartySchoolDto'];
export type VenueCalendar = Schemas['CalendarDto'];
export type CalendarVenue = Schemas['CalendarVenueDto'];
export type CalendarSlot = Schemas['CalendarSlotDto'];
export type VenueFields = Schemas['VenueFieldsDto'];
export type CalendarFilter = NonNullable<operations['Venues_calendar']['parameters']['query']>;

export const calendarQuery = (filter: CalendarFilter) =>
  queryOptions({
    queryKey: ['venues', 'calendar', filter],
    queryFn: ({ signal }) => api.get<VenueCalendar>('/venues/calendar', filter, signal),
  });

export const calendarWorkbook = (filter: CalendarFilter) => apiAddress('/venues/calendar.xlsx', filter);

export const partySchoolsQuery = queryOptions({
  queryKey: ['venues', 'party-schools'],
  queryFn: ({ signal }) => api.get<Schemas['PartySchoolListDto']>('/party-schools', {}, signal),
  staleTime: 60_000,
});

export const openVenue = (venue: Schemas['NewVenueDto'], attempt: string) => api.post<Schemas['VenueDto']>('/venues', venue, attempt);
export const changeVenue = (id: number, venue: VenueFields) => api.put<Schemas['VenueDto']>(`/venues/${id}`, venue);
export const addPartySchool = (school: Schemas['PartySchoolFieldsDto'], attempt: string) => api.post<PartySchool>('/party-schools', school, attempt);
export const changePartySchool = (id: number, school: Schemas['PartySchoolFieldsDto']) => api.put<PartySchool>(`/party-schools/${id}`, school);
