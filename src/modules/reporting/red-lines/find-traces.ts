/** Names in which one of these words stands as whole words: `point list` is found in `pointLists` and `point_list`, and not in `appointment_list`. */
export function findTraces(names: readonly string[], words: readonly string[]): string[] {
  return names.filter((name) => {
    const said = ` ${wordsOf(name).join(' ')} `;
    return words.some((word) => said.includes(` ${word} `));
  });
}

/** In the singular. */
function wordsOf(name: string): string[] {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
  return words.map((word) => word.replace(/(?<=..[^s])s$/, ''));
}
