import { PolicyLibrary } from '../../../src/modules/credit-policy/public';
import type { AlteredRows } from '../../support/altered-rows';

/** After a life of texts, decisions and years: each altered, removed or put in. */
export function whenAltered(rows: () => AlteredRows): void {
  const idOf = async (from: string): Promise<number> => Number((await rows().parts.database.query<{ id: number }>(`SELECT MAX(id) AS id FROM ${from}`))[0]?.id);

  test('counts nothing by a text that was altered', async () => {
    const alter = (words: readonly string[]) => rows().parts.owner.query("UPDATE credit_policy_version SET document = REPLACE(document, ?, ?) WHERE code = 'nanjing-2010'", [...words]);
    await alter(['"atLeast":84', '"atLeast":44']);
    await expect(new PolicyLibrary(rows().parts.database).byName('nanjing-2010@1')).rejects.toMatchObject({ code: 'POLICY_ALTERED' });
    await alter(['"atLeast":44', '"atLeast":84']);
  });
  test('is named by the verification, also where the text was altered with its digest; all that was written here as it should is not', async () => {
    const altered = rows();
    expect(await altered.named()).toEqual([]);
    const version = await idOf('credit_policy_version WHERE confirmed_at IS NOT NULL');
    const text = `UPDATE credit_policy_version SET document = REPLACE(document, '"confirmed":false', '"confirmed":true') WHERE id = ${version}`;
    const digest = `UPDATE credit_policy_version SET digest = UNHEX(SHA2(document, 256)) WHERE id = ${version}`;
    expect(await altered.namedAfter('credit_policy_version', [text, digest])).toEqual([expect.stringMatching(`^policy text ${version} was changed, against audit entry \\d+$`)]);
    expect(await altered.namedAfter('credit_policy_version', [`UPDATE credit_policy_version SET confirmed_at = NULL WHERE id = ${version}`])).toHaveLength(1);
    const enactment = await idOf("policy_enactment WHERE state = 'in_force'");
    expect(await altered.namedAfter('policy_enactment', [`UPDATE policy_enactment SET effective_on = '2020-01-01' WHERE id = ${enactment}`])).toEqual([expect.stringMatching(`^\\d{4}, enactment ${enactment} was changed`)]);
    expect(await altered.namedAfter('policy_enactment', [`DELETE FROM policy_enactment WHERE id = ${enactment}`])).toEqual([expect.stringMatching(`enactment ${enactment} was removed`)]);
    expect(await altered.namedAfter('policy_in_force', [`UPDATE policy_in_force SET policy_version_id = 1, decided_by = 3 WHERE training_year = (SELECT training_year FROM policy_enactment WHERE id = ${enactment})`])).toEqual([
      expect.stringMatching(/^\d{4}, the policy in force was changed/),
    ]);
  });

  test('is named too when it is what was kept of it, and when it was put in once all that was found is stated', async () => {
    const altered = rows();
    const enactment = await idOf("policy_enactment WHERE state = 'in_force'");
    const kept = `WHERE kind = 'policy_enactment' AND first_key = ${enactment}`;
    expect(await altered.namedAfter('stated_row', [`DELETE FROM stated_row ${kept}`])).toEqual([expect.stringMatching(/^the digests kept with audit entry \d+ was removed$/)]);
    expect(await altered.namedAfter('stated_row', [`UPDATE stated_row SET standing = facts ${kept}`])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^the digests kept with audit entry \d+ was changed$/), expect.stringMatching(`enactment ${enactment} was changed`)]),
    );
    expect(await altered.namedAfter('stated_row', [`INSERT INTO stated_row SELECT kind, first_key, second_key, third_key, 99999, about, found, facts, standing FROM stated_row ${kept} LIMIT 1`])).toEqual(['the digests of statement 99999 was inserted']);
    const putIn = ['INSERT INTO policy_enactment SELECT 9000, training_year, policy_version_id, effective_on, document_no, reason, state, end_note, decided_by, decided_by_name, decided_at, in_force_at FROM policy_enactment LIMIT 1'];
    const before = await altered.unstated();
    expect(await altered.namedAfter('policy_enactment', putIn)).toEqual([]);
    await altered.stateFound();
    await altered.stateFound();
    expect([before > 0, await altered.unstated(), await altered.named()]).toEqual([true, 0, []]);
    expect(await altered.namedAfter('policy_enactment', putIn)).toEqual([expect.stringMatching(/enactment 9000 was inserted$/)]);
  });
}
