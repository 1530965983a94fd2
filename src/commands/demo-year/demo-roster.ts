import type { Database } from '../../platform/database/database';

export interface DemoPerson {
  readonly id: number;
  readonly name: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly unitKind: string;
  readonly rank: string;
  readonly post: string;
}

/** Whom a class is filled with. A list that is absent asks for nothing. */
export interface PeopleWanted {
  readonly count: number;
  readonly ranks?: readonly string[];
  readonly posts?: readonly string[];
  readonly unitKinds?: readonly string[];
  readonly unitIds?: readonly number[];
}

/** Those who come first in the roster are looked at by many tests and pictures: they keep the year their records give them. */
const LEFT_ALONE_UP_TO_ID = 60;

/** Reaches every remainder, so that neighbours in the roster end up far apart. */
const STRIDE = 1_103;

/** The people of the city in an order that mixes units and ranks and is the same each time. Nobody is handed out twice. */
export class DemoRoster {
  private readonly handedOut: Set<number>;

  constructor(
    private readonly people: readonly DemoPerson[],
    kept: readonly number[],
  ) {
    this.handedOut = new Set(kept);
  }

  static async read(database: Database, kept: readonly number[]): Promise<DemoRoster> {
    const people = await database.query<DemoPerson>(
      `SELECT p.id, p.name, u.id AS unitId, u.name AS unitName, u.kind AS unitKind, g.\`rank\`, g.post
         FROM civil_servant p JOIN posting g ON g.person_id = p.id AND g.valid_until IS NULL JOIN org_unit u ON u.id = g.unit_id ORDER BY p.id`,
    );
    const mixed = people.map((_, index) => people[(index * STRIDE) % people.length] as DemoPerson);
    return new DemoRoster(mixed, kept);
  }

  /** @throws Error when the roster has not as many */
  choose({ count, ranks, posts, unitKinds, unitIds }: PeopleWanted): DemoPerson[] {
    const fits = (list: readonly (string | number)[] | undefined, word: string | number): boolean => list === undefined || list.includes(word);
    const chosen = this.people
      .filter(({ id }) => id > LEFT_ALONE_UP_TO_ID && !this.handedOut.has(id))
      .filter(({ rank, post, unitKind, unitId }) => fits(ranks, rank) && fits(posts, post) && fits(unitKinds, unitKind) && fits(unitIds, unitId))
      .slice(0, count);
    if (chosen.length < count) throw new Error(`The demo roster has ${chosen.length} people for a class that wants ${count}.`);
    for (const { id } of chosen) this.handedOut.add(id);
    return chosen;
  }
}
