/** Never by total: nobody is ranked against colleagues. */
export const PEOPLE_SORTS = ['name', 'unit'] as const;
