import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Day } from '../../../api/shapes';
import { useWords } from '../../../words/language';
import { type EditedSession } from './edited-timetable';
import { timetableWords } from './timetable-words';
import { useSlotName } from './use-slot-name';
import { isArrow, isSameSlot, type Slot, slotKey, stepFrom } from './weeks-of';

/** Of the paragraph that says how sessions are carried. */
export const HOW_TO_CARRY = 'how-to-carry';

interface CarryingOptions {
  readonly days: { readonly startsOn: Day; readonly endsOn: Day };
  readonly sessions: readonly EditedSession[];
  readonly onMove: (from: Slot, to: Slot) => void;
  readonly onOpen: (slot: Slot) => void;
  readonly announce: (sentence: string) => void;
}

/** A session on its way: picked up by Space or by the pointer, over some half-day, to be dropped there or let go. */
export function useCarrying({ days, sessions, onMove, onOpen, announce }: CarryingOptions) {
  const words = useWords(timetableWords);
  const slotName = useSlotName();
  const [carried, setCarried] = useState<{ readonly from: Slot; readonly over: Slot }>();
  const returnTo = useRef<string>(undefined);
  const topicAt = (slot: Slot) => sessions.find((session) => isSameSlot(session, slot))?.topic;

  const drop = (from: Slot, to: Slot) => {
    setCarried(undefined);
    const topic = topicAt(from) ?? '';
    const other = topicAt(to);
    if (isSameSlot(from, to)) return announce(words.letGo(topic));
    returnTo.current = slotKey(to);
    onMove(from, to);
    announce(other === undefined ? words.dropped(topic, slotName(to)) : words.swapped(topic, other));
  };
  const letGo = (from: Slot) => {
    setCarried(undefined);
    announce(words.letGo(topicAt(from) ?? ''));
  };
  const carryOn = (from: Slot, over: Slot, key: string) => {
    if (!isArrow(key)) return false;
    const next = stepFrom(over, key, days);
    setCarried({ from, over: next });
    announce(isSameSlot(next, over) ? words.edge : words.over(slotName(next), isSameSlot(next, from) ? undefined : topicAt(next)));
    return true;
  };

  const onKeyDown = (slot: Slot) => (event: KeyboardEvent) => {
    const { key } = event;
    if (!carried) {
      if (key !== ' ' && key !== 'Enter') return;
      event.preventDefault();
      if (key === 'Enter') return onOpen(slot);
      setCarried({ from: slot, over: slot });
      return announce(words.heldUp(topicAt(slot) ?? '', slotName(slot)));
    }
    if (key === ' ' || key === 'Enter') drop(carried.from, carried.over);
    else if (key === 'Escape') letGo(carried.from);
    else if (!carryOn(carried.from, carried.over, key)) return;
    event.preventDefault();
  };

  return {
    /** For the half-day of a session. */
    of: (slot: Slot) => ({
      draggable: true,
      onKeyDown: onKeyDown(slot),
      onBlur: () => carried && letGo(carried.from),
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', slotKey(slot));
        setCarried({ from: slot, over: slot });
      },
      onDragEnd: () => setCarried(undefined),
    }),
    /** For every half-day, empty or not. */
    into: (slot: Slot) => ({
      onDragOver: (event: DragEvent) => {
        if (!carried) return;
        event.preventDefault();
        if (!isSameSlot(carried.over, slot)) setCarried({ ...carried, over: slot });
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        if (carried) drop(carried.from, slot);
      },
    }),
    isHeld: (slot: Slot) => carried !== undefined && isSameSlot(carried.from, slot),
    isOver: (slot: Slot) => carried !== undefined && isSameSlot(carried.over, slot),
    /** The focus follows a session that was dropped. */
    focusIfDropped: (slot: Slot) => (element: HTMLElement | null) => {
      if (!element || returnTo.current !== slotKey(slot)) return;
      returnTo.current = undefined;
      element.focus();
    },
  };
}
