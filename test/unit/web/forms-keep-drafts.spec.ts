import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../web/src');

/** Each for its reason. */
const KEEPS_NOTHING = new Map([
  ['app/top-bar.tsx', 'a search goes into the address'],
  ['features/identity/password-form.tsx', 'passwords are never kept'],
  ['features/class-lists/bring-list-form.tsx', 'a browser gives a chosen file to no later page'],
  ['pieces/upload-dialog.tsx', 'a browser gives a chosen file to no later page'],
  ['features/credit-policy/dry-runs/start-dry-run.tsx', 'it has lists to choose from and nothing to type'],
  ['features/attendance/number-form.tsx', 'it takes card and resident ID numbers, one by one'],
  ['features/attendance/give-card-dialog.tsx', 'it has a list to choose from and nothing to type'],
]);

test('every form keeps what is typed into it', () => {
  const forms = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx') && readFileSync(join(ROOT, file), 'utf8').includes('<form'));
  const forgetful = forms.filter((file) => !KEEPS_NOTHING.has(file) && !/\b(useKeptDraft|useKeptText|useNobodysDraft|KeptDraft)\b/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(forms.length).toBeGreaterThan(10);
  expect(forgetful).toEqual([]);
});
