/** Ranks, posts and other words of rosters that are the same in every office, in the words the state itself uses in English. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  一级巡视员: 'Bureau rank official, level I',
  二级巡视员: 'Bureau rank official, level II',
  一级调研员: 'Division rank official, level I',
  二级调研员: 'Division rank official, level II',
  三级调研员: 'Division rank official, level III',
  四级调研员: 'Division rank official, level IV',
  一级主任科员: 'Section rank official, level I',
  二级主任科员: 'Section rank official, level II',
  三级主任科员: 'Section rank official, level III',
  四级主任科员: 'Section rank official, level IV',
  一级科员: 'Clerk, level I',
  二级科员: 'Clerk, level II',
  厅局级正职: 'Head at bureau level',
  厅局级副职: 'Deputy at bureau level',
  县处级正职: 'Head at county or division level',
  县处级副职: 'Deputy at county or division level',
  乡科级正职: 'Head at township or section level',
  乡科级副职: 'Deputy at township or section level',
  公务员: 'Civil servant',
  参公人员: 'Managed as a civil servant',
  本单位: 'Own unit',
  市委组织部: 'City organisation department',
  男: 'Male',
  女: 'Female',
  在职: 'In service',
  挂职: 'Posted elsewhere for a term',
  援派: 'On an aid mission',
  病假: 'On sick leave',
  产假: 'On maternity leave',
  已退休: 'Retired',
};

/** A word of the roster in the reader's language; one that is not known here stays as it was written. */
export function officialWord(written: string, language: 'zh' | 'en'): string {
  return language === 'en' ? (IN_ENGLISH[written] ?? written) : written;
}
