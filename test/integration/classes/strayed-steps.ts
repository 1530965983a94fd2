import type { School } from './school';

/** Steps as they were recorded: each is in the drawing and begins where the one before ended. */
export async function strayedSteps(school: School, events: string, subject: string, transitions: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const steps = await school.database.query<{ of: number; from: string; to: string }>(`SELECT ${subject} AS \`of\`, from_state AS \`from\`, to_state AS \`to\` FROM ${events} ORDER BY ${subject}, id`);
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const joined = before?.of !== step.of || before.to === step.from;
    return joined && transitions[step.from]?.includes(step.to) ? [] : [`${events} ${step.of}: ${step.from} → ${step.to}`];
  });
}
