import type { SessionProblem } from '../../../api/timetable';
import { useWords } from '../../../words/language';
import type { EditedSession } from './edited-timetable';
import { SessionBody } from './session-body';
import { timetableWords } from './timetable-words';
import { HOW_TO_CARRY, type useCarrying } from './use-carrying';
import { useSlotName } from './use-slot-name';
import type { Slot } from './weeks-of';

interface EditedCellProps {
  readonly slot: Slot;
  readonly session: EditedSession | undefined;
  readonly problems: readonly SessionProblem[];
  readonly carrying: ReturnType<typeof useCarrying>;
  readonly onOpen: (slot: Slot) => void;
}

/** A half-day that can be filled, opened and carried elsewhere. */
export function EditedCell({ slot, session, problems, carrying, onOpen }: EditedCellProps) {
  const words = useWords(timetableWords);
  const name = useSlotName()(slot);
  const target = carrying.isOver(slot) ? ' slot-target' : '';
  if (!session) {
    return (
      <button type="button" className={`slot-add no-print${target}`} aria-label={words.addAt(name)} onClick={() => onOpen(slot)} {...carrying.into(slot)}>
        + {words.add}
      </button>
    );
  }
  const { onKeyDown, ...carried } = carrying.of(slot);
  const held = carrying.isHeld(slot) ? ' held' : '';
  return (
    // A button cannot be dragged in every browser.
    <div
      role="button"
      tabIndex={0}
      ref={carrying.focusIfDropped(slot)}
      className={`session movable${problems.length > 0 ? ' troubled' : ''}${held}${target}`}
      aria-describedby={HOW_TO_CARRY}
      onClick={() => onOpen(slot)}
      onKeyDown={onKeyDown}
      {...carrying.into(slot)}
      {...carried}
    >
      <SessionBody session={session} when={words.sessionAt(name)} problems={problems} />
    </div>
  );
}
