import { compileConversions } from '../compile/conversions';
import { compare, decimalRatio, ratio } from '../compile/ratio';
import type { PolicyCheck } from './policy-check';

/** Words that records may use: each code and each spelling once, units that exist, conversions that agree. */
export function checkVocabulary(check: PolicyCheck): void {
  const { vocabulary, conversions = [] } = check.policy;
  for (const list of ['categories', 'units', 'organiserLevels', 'forms'] as const) {
    const entries = vocabulary?.[list] ?? [];
    check.unique(`/vocabulary/${list}`, entries.map(({ code }) => code), 'code');
    check.unique(`/vocabulary/${list}`, entries.map(({ zh }) => zh.normalize('NFKC').replace(/\s/g, '')), 'zh');
  }
  (vocabulary?.categories ?? []).forEach((category, index) => {
    category.units.forEach((unit, place) => check.reference(`/vocabulary/categories/${index}/units/${place}`, unit, check.words.units, 'unit'));
  });
  conversions.forEach(({ unit, is, of }, index) => {
    const at = `/conversions/${index}`;
    check.reference(`${at}/unit`, unit, check.words.units, 'unit');
    check.reference(`${at}/of`, of, check.words.units, 'unit');
    const otherWay = compileConversions(conversions.slice(0, index))(unit, of);
    const stated = decimalRatio(is);
    if (otherWay && compare(otherWay, ratio(stated.n, stated.d * 100)) !== 0) {
      check.add(`${at}/is`, 'CONTRADICTION', `与其他换算不一致：1 ${unit} = ${otherWay.n / otherWay.d} ${of}`, `other conversions say that 1 ${unit} is ${otherWay.n / otherWay.d} ${of}`);
    }
  });
}
