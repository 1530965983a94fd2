import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, QUANTITY_UNITS, TRAINING_FORMS } from '#contracts';
import { comparableText } from '../../../platform/workbook/cell-text';
import { remember } from '../../../platform/workbook/remember';

/** A word as spreadsheets spell it, and its code. */
export interface DeclaredWord {
  readonly code: string;
  readonly zh: string;
}

export interface DeclaredCategory extends DeclaredWord {
  /** Codes of the units of measure that fit. */
  readonly units: readonly string[];
}

/** The words a policy adds to the common ones, or spells anew. Shaped like the `vocabulary` of a policy document. */
export interface DeclaredVocabulary {
  readonly categories?: readonly DeclaredCategory[];
  readonly units?: readonly DeclaredWord[];
  readonly organiserLevels?: readonly DeclaredWord[];
  readonly forms?: readonly DeclaredWord[];
}

const ALSO_WRITTEN = {
  units: { day: ['日'], half_day: ['半日', '个半天'], class_hour: ['课时'], session: ['场', '场次'], class: ['班', '期'], credit: ['分'] },
  organiserLevels: {
    unit: ['本单位', '单位级'],
    county: ['县', '区级', '县区级', '县市级', '县(市、区)级'],
    municipal: ['市', '地市级', '设区市级'],
    provincial: ['省', '省部级', '省(部)级'],
    national: ['国家', '全国', '中央'],
  },
  forms: { off_job: ['脱产培训'], concentrated: ['集中培训', '集中学习'], online: ['网络培训', '线上'], other: [] },
} as const satisfies Record<string, Record<string, readonly string[]>>;

const wordKey = remember(comparableText);

/** Looks words of a spreadsheet up, whatever their width, spacing and quotation marks. */
export class RecordVocabulary {
  private readonly categories = new Map<string, DeclaredCategory>();
  private readonly units: ReadonlyMap<string, DeclaredWord>;
  private readonly levels: ReadonlyMap<string, DeclaredWord>;
  private readonly forms: ReadonlyMap<string, DeclaredWord>;
  private readonly unitWords: ReadonlyMap<string, string>;

  constructor(declared: DeclaredVocabulary = {}) {
    const common = Object.entries(ACTIVITY_CATEGORIES).map(([code, { zh, unit }]) => ({ code, zh, units: [unit] }));
    for (const category of [...common, ...(declared.categories ?? [])]) {
      this.categories.set(wordKey(category.zh), category);
    }
    this.units = wordMap(QUANTITY_UNITS, ALSO_WRITTEN.units, declared.units);
    this.levels = wordMap(ORGANISER_LEVELS, ALSO_WRITTEN.organiserLevels, declared.organiserLevels);
    this.forms = wordMap(TRAINING_FORMS, ALSO_WRITTEN.forms, declared.forms);
    this.unitWords = new Map([...this.units.values()].map((unit) => [unit.code, unit.zh]));
  }

  category(written: string): DeclaredCategory | undefined {
    return this.categories.get(wordKey(written));
  }

  unit(written: string): string | undefined {
    return this.units.get(wordKey(written))?.code;
  }

  /** 天、半天: for a sentence that names the units a category is measured in. */
  unitNames(codes: readonly string[]): string {
    return codes.map((code) => this.unitWords.get(code) ?? code).join('、');
  }

  /** A level or form that nobody declared stays as it was written, so that a rule may still name it. */
  organiserLevel(written: string): string {
    return this.levels.get(wordKey(written))?.code ?? written;
  }

  form(written: string): string {
    return this.forms.get(wordKey(written))?.code ?? written;
  }
}

function wordMap(
  common: Readonly<Record<string, { readonly zh: string }>>,
  alsoWritten: Readonly<Record<string, readonly string[]>>,
  declared: readonly DeclaredWord[] = [],
): Map<string, DeclaredWord> {
  const words = new Map<string, DeclaredWord>();
  for (const [code, { zh }] of Object.entries(common)) {
    for (const spelling of [zh, ...(alsoWritten[code] ?? [])]) words.set(wordKey(spelling), { code, zh });
  }
  for (const word of declared) words.set(wordKey(word.zh), word);
  return words;
}
