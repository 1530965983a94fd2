import { useQuery } from '@tanstack/react-query';
import type { Text } from '../../../api/shapes';
import { policySchemaQuery } from '../../../api/policy-drafts';
import { Loaded } from '../../../pieces/loaded';
import { useText, useWords } from '../../../words/language';
import { draftWords } from './draft-words';
import { fieldsAt, type PossibleField } from './fields-at';

type Words = ReturnType<typeof useWords<(typeof draftWords)['zh']>>;

/** What may stand where the cursor is, as the published schema says. */
export function DocumentHelp({ place }: { place: readonly (string | number)[] }) {
  const words = useWords(draftWords);
  const text = useText();
  return (
    <aside className="sheet draft-help no-print" aria-label={words.help} tabIndex={0}>
      <h2>{words.help}</h2>
      <p className="quiet">{words.helpPlace(place.length === 0 ? words.helpTop : place.join(' / '))}</p>
      <Loaded query={useQuery(policySchemaQuery)}>
        {(schema) => {
          const fields = fieldsAt(schema, place);
          if (fields.length === 0) return <p>{words.helpNothing}</p>;
          return (
            <ul>
              {fields.map((field) => (
                <li key={field.name}>
                  <code>{field.name}</code> <span className="quiet">{sayField(field, words, text)}</span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <p className="quiet">{words.helpMore}</p>
    </aside>
  );
}

const KINDS = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;

function sayField({ needed, kinds, words: allowed, description }: PossibleField, words: Words, text: (text: Text) => string): string {
  const said = KINDS.filter((kind) => kinds.includes(kind)).map((kind) => words[`kind_${kind}`]);
  return [needed && words.helpNeeded, said.join(' / '), allowed.length > 0 && words.helpWords(allowed.join(' ')), description && text(description)].filter(Boolean).join(' · ');
}
