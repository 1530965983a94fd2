export * from './activity';
export * from './appraisal';
export * from './inspection-criteria';
export { officialWord } from './official-words';
export * from './teaching-evaluation';
export { isStrongPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords';
