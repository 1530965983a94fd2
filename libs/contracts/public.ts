export * from './activity';
export * from './teaching-evaluation';
export { isStrongPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords';
