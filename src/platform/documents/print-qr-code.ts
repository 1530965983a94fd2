import { create } from 'qrcode';
import type { Sheet } from './sheet';

/** Modules of white that the standard (ISO/IEC 18004) asks for on each side. */
const QUIET = 4;

/** Draws the code as squares, sharp at any size; `width` includes the white around it. */
export function printQrCode(sheet: Sheet, text: string, place: { readonly left: number; readonly top: number; readonly width: number }): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const module = place.width / (modules.size + 2 * QUIET);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; ) {
      const dark = runFrom(modules, row, column);
      if (dark > 0) sheet.fill(place.left + (column + QUIET) * module, place.top + (row + QUIET) * module, dark * module, module);
      column += Math.max(1, dark);
    }
  }
}

/** How many dark modules stand side by side from here on: one rectangle, so that no seam shows between them. */
function runFrom(modules: { readonly size: number; get(row: number, column: number): number }, row: number, column: number): number {
  let length = 0;
  while (column + length < modules.size && modules.get(row, column + length) === 1) length += 1;
  return length;
}
