import { useWindowSize } from 'ink';
import { useEffect } from 'react';
import { Painted } from '../frame/painted.tsx';
import type { Colours } from '../frame/row.tsx';
import type { ScreenContext } from '../state/screen-state.ts';
import type { Stopping } from '../terminal/stopping.ts';
import { useLoop } from '../terminal/use-loop.ts';
import { formFrame } from './form-frame.ts';
import type { FormLoop } from './form-loop.ts';

type FormScreenProps = {
  readonly loop: FormLoop;
  readonly context: ScreenContext;
  readonly colours: Colours;
  readonly stopping: Stopping;
  /** It was left. */
  readonly onLeft: () => void;
};

/** The form over the whole window. */
export function FormScreen({ loop, context, colours, stopping, onLeft }: FormScreenProps) {
  const state = useLoop(loop, stopping);
  const { columns, rows } = useWindowSize();
  useEffect(() => loop.resize({ columns, rows }), [loop, columns, rows]);
  useEffect(() => (state.end === undefined ? undefined : onLeft()), [state.end, onLeft]);
  return <Painted frame={formFrame(context, state)} colours={colours} />;
}
