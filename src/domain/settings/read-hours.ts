import type { WorkSpan } from '../calendar/work-calendar.ts';

/**
 * Reads the hours of a working day: `09:00-18:00` (lunch 12:00 to 13:00 is taken out),
 * `9-12 13-18` (as typed), `off`. Undefined when it is neither.
 */
export function readHours(text: string): readonly WorkSpan[] | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === 'off' || plain === 'none') return [];
  const spans: WorkSpan[] = [];
  for (const piece of plain.split(/[\s,;+]+/u)) {
    const span = readSpan(piece);
    if (!span || span.from < (spans.at(-1)?.to ?? 0)) return undefined;
    spans.push(span);
  }
  const [only] = spans;
  return spans.length === 1 && only ? withoutLunch(only) : spans;
}

const lunch: WorkSpan = { from: 12 * 60, to: 13 * 60 };

function withoutLunch(span: WorkSpan): readonly WorkSpan[] {
  if (span.from >= lunch.from || span.to <= lunch.to) return [span];
  return [
    { from: span.from, to: lunch.from },
    { from: lunch.to, to: span.to },
  ];
}

function readSpan(text: string): WorkSpan | undefined {
  const matched = /^(\d{1,2})(?::(\d\d))?(?:-|–|~|到|至)(\d{1,2})(?::(\d\d))?$/u.exec(text);
  if (!matched) return undefined;
  const from = Number(matched[1]) * 60 + Number(matched[2] ?? 0);
  const to = Number(matched[3]) * 60 + Number(matched[4] ?? 0);
  return from < to && to <= 24 * 60 ? { from, to } : undefined;
}
