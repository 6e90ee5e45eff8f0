import { sectionNames } from '../../domain/review/morning-item.ts';
import { morningRow } from '../../wording/pages/morning-row.ts';
import { measureRows, type Measure } from '../../wording/pages/row-layout.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';

/** What the rows of this morning need: worded once, so that a column stands still while the list is scrolled. */
export function measureOf(context: ScreenContext, { morning: { review } }: ScreenState): Measure {
  const known = measured.get(review);
  if (known !== undefined && known.context === context) return known.measure;
  const { words, names } = context;
  const rows = sectionNames.flatMap((name) =>
    review.sections[name]
      .slice(0, mostMeasured)
      .map((item) => morningRow(words, item, { names, now: review.now.wall })),
  );
  const measure = measureRows(rows);
  measured.set(review, { context, measure });
  return measure;
}

const measured = new WeakMap<
  object,
  { readonly context: ScreenContext; readonly measure: Measure }
>();
/** Of a section; the first ones are the ones that are seen. */
const mostMeasured = 100;
