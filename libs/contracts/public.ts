export * from './activity';
export * from './inspection-criteria';
export * from './appraisal';
export * from './teaching-evaluation';
export { isStrongPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords';
