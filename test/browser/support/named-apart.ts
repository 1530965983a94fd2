/** Those whose name stands in nobody else's of the list: a row found by such a name is theirs. The demo city has namesakes, as every city. */
export function namedApart<Person extends { readonly id: number; readonly name: string }>(people: readonly Person[]): Person[] {
  return people.filter((person) => people.every((other) => other.id === person.id || !other.name.includes(person.name)));
}
