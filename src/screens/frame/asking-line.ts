import { meant, type Line } from '../../wording/meaning.ts';
import { widthOf } from '../../wording/text/text-width.ts';
import { whoIsAsked } from '../desk/answer-outcome.ts';
import { viewLine, type LineField } from '../parts/line-field-state.ts';
import type { Asking, LinePurpose } from '../state/asking.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { cutLine } from './frame.ts';

/** The line above the footer, and where the cursor stands in it while something is typed. */
export type MessageLine = { readonly spans: Line; readonly cursor?: number };

/** A line being typed, or a question; behind a question, why a key was no answer to it. */
export function askingLine(
  context: ScreenContext,
  { notice, size }: ScreenState,
  asking: Asking,
): MessageLine {
  const { columns } = size;
  switch (asking.kind) {
    case 'line':
      return typingLine(context, asking, columns);
    case 'finding':
      return findingLine(context, asking, columns);
    case 'actions':
      return fieldLine(context.words.screen.actionsField, asking.field, columns);
    default: {
      const isHint = notice !== undefined && notice.meaning !== 'fine';
      const hint = isHint ? [{ text: '  ' }, meant('faint', notice.text)] : [];
      return { spans: cutLine([...questionLine(context, asking), ...hint], columns) };
    }
  }
}

/** The label, and as much of the text as there is room for, the cursor always in view. */
export function typingLine(
  context: ScreenContext,
  { purpose, field }: Asking & { kind: 'line' },
  columns: number,
): MessageLine {
  const label = `${labelOf(context, purpose)}: `;
  const view = viewLine(field, Math.max(4, columns - widthOf(label) - 1));
  return {
    spans: [meant('accent', label), { text: view.text }],
    cursor: widthOf(label) + view.cursor,
  };
}

function findingLine(
  { words }: ScreenContext,
  { field, isOnlyTold }: Asking & { kind: 'finding' },
  columns: number,
): MessageLine {
  const { find } = words.browse;
  return fieldLine(isOnlyTold ? `${find.field} (${find.sorts.told})` : find.field, field, columns);
}

function fieldLine(name: string, field: LineField, columns: number): MessageLine {
  const label = `${name}: `;
  const view = viewLine(field, Math.max(4, columns - widthOf(label) - 1));
  return {
    spans: [meant('accent', label), { text: view.text }],
    cursor: widthOf(label) + view.cursor,
  };
}

function labelOf({ words }: ScreenContext, purpose: LinePurpose): string {
  const { fields } = words.screen;
  switch (purpose.kind) {
    case 'add':
      return fields.add;
    case 'wait':
      return fields.wait;
    case 'mend':
      return purpose.isMeeting ? fields.mendMeeting : fields.mend;
    case 'move':
      return fields.move(purpose.commitment.handle);
    case 'date':
      return fields.date(purpose.commitment.handle);
    case 'heard':
      return fields.heard;
    case 'meet':
      return fields.meet;
    case 'met':
      return fields.met;
    case 'drop':
      return fields.drop(purpose.commitment.handle) + fields.noReason;
    case 'note':
      return fields.note(purpose.called);
    case 'setting':
      return purpose.setting.name;
    case 'filter':
      return fields.filter;
  }
}

function questionLine(
  context: ScreenContext,
  asking: Exclude<Asking, { kind: 'line' | 'finding' | 'actions' }>,
): Line {
  const said = context.words.screen;
  switch (asking.kind) {
    case 'gap':
      return [meant('accent', said.askGap(asking.commitment.handle))];
    case 'released':
      return [meant('accent', said.askReleased(asking.commitment.handle))];
    case 'drop-line':
      return [meant('accent', said.askDropLine), { text: `  ${asking.line.text}` }];
    case 'they-know':
      return [meant('accent', said.askTold(whoIsAsked(context, asking)))];
    case 'pasted':
      return [meant('accent', said.pasted), { text: `  ${asking.text}` }];
  }
}
