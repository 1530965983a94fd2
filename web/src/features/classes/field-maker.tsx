import type { ReactNode } from 'react';
import { Field } from '../../pieces/field';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { formWords } from './form-words';
import { APPROVED_FIELDS, type TypedClass } from './typed-class';

type TextName = { [Name in keyof TypedClass]: TypedClass[Name] extends string ? (string extends TypedClass[Name] ? Name : never) : never }[keyof TypedClass];
type ChoiceName = 'kind' | 'type' | 'form' | 'category' | 'organiserLevel' | 'approval';

/** Makes the fields of one class: each knows its value, its error and whether it is still open. */
export interface FieldMaker {
  readonly typed: TypedClass;
  readonly change: (part: Partial<TypedClass>) => void;
  readonly isFixed: (name: keyof TypedClass) => boolean;
  readonly errorOf: (name: keyof TypedClass) => string | undefined;
  readonly text: (name: TextName, label: string, more?: { readonly help?: string; readonly type?: string; readonly maxLength?: number; readonly inputMode?: 'numeric' }) => ReactNode;
  readonly lines: (name: TextName, label: string, more?: { readonly help?: string; readonly maxLength?: number }) => ReactNode;
  readonly choice: <Name extends ChoiceName>(name: Name, label: string, options: readonly { readonly value: Exclude<TypedClass[Name], ''>; readonly label: string }[], help?: string) => ReactNode;
}

/** What every group of fields is given. */
export interface FieldsProps {
  readonly make: FieldMaker;
  readonly isNew: boolean;
}

interface FieldMakerOptions {
  readonly typed: TypedClass;
  readonly fixed: boolean;
  readonly onTyped: (typed: TypedClass) => void;
  readonly errorOf: (name: keyof TypedClass) => string | undefined;
}

export function useFieldMaker({ typed, fixed, onTyped, errorOf }: FieldMakerOptions): FieldMaker {
  const words = useWords(formWords);
  const change = (part: Partial<TypedClass>) => onTyped({ ...typed, ...part });
  const isFixed = (name: keyof TypedClass) => fixed && APPROVED_FIELDS.includes(name);
  return {
    typed,
    change,
    isFixed,
    errorOf,
    text: (name, label, more = {}) => (
      <Field id={name} label={label} value={typed[name]} onValue={(value) => change({ [name]: value })} error={errorOf(name)} disabled={isFixed(name)} autoComplete="off" {...more} />
    ),
    lines: (name, label, more = {}) => (
      <TextArea id={name} label={label} value={typed[name]} onValue={(value) => change({ [name]: value })} error={errorOf(name)} disabled={isFixed(name)} {...more} />
    ),
    choice: (name, label, options, help) => (
      <SelectField id={name} label={label} value={typed[name] as Exclude<TypedClass[typeof name], ''>} options={options} none={words.pleaseChoose} onValue={(value) => change({ [name]: value })} help={help} error={errorOf(name)} disabled={isFixed(name)} />
    ),
  };
}
