import './seats.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import type { SeatEffect } from '../../../api/seats';
import { Dialog } from '../../../pieces/dialog';
import { Loaded } from '../../../pieces/loaded';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { useAct } from '../../../pieces/use-act';
import { EffectView } from './effect-view';

interface EffectDialogProps {
  readonly title: string;
  /** With `true` it only says what it would do. */
  readonly act: (trial: boolean) => Promise<SeatEffect>;
  readonly effect: (promoted: number) => string;
  readonly done: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** An act on seats is tried first; the button that does it comes with what it will do. */
export function EffectDialog({ title, act, effect, done, danger = false, children, onDone, onClose }: EffectDialogProps) {
  const id = useId();
  const trial = useQuery({ queryKey: ['seat-trial', id], queryFn: () => act(true), staleTime: Infinity, gcTime: 0, retry: false });
  const doing = useAct(() => act(false), { done, changes: [['class'], ['classes']], onDone });
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <Loaded query={trial} lines={5}>
        {(answer) => (
          <>
            <EffectView effect={answer} />
            {doing.isError && <ProblemPanel error={doing.error} />}
            <div className="button-row">
              <button type="button" className={danger ? 'button danger' : 'button primary'} disabled={doing.isPending} onClick={() => doing.mutate()}>
                {effect(answer.promoted.length)}
              </button>
            </div>
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
