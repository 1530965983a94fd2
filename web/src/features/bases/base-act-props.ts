import type { Base } from '../../api/bases';

/** What the dialog of every act on a base is given. */
export interface BaseActProps {
  readonly base: Base;
  readonly title: string;
  readonly onClose: () => void;
}
