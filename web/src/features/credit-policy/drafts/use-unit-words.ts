import { QUANTITY_UNITS } from '#contracts';
import { useText } from '../../../words/language';

/** How a unit of the common vocabulary is called; a unit that the policy declares stays as written. */
export function useUnitWords(): (unit: string) => string {
  const text = useText();
  return (unit) => {
    const words = (QUANTITY_UNITS as Readonly<Record<string, { readonly zh: string; readonly en: string }>>)[unit];
    return words ? text(words) : unit;
  };
}
