import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { personName, type Names } from '../names.ts';
import { longDue } from '../short-when.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import { inColumn, type Labelled, type Page } from './labelled-lines.ts';

type LinkedPage = Page & { readonly names: Names };

/** What a promise waits on and what it holds up: handle, what, from whom, when; columns as wide as they need to be. */
export function linkedRows(
  words: Words,
  { waitsOn, holdsUp, now }: CommitmentDetail,
  page: LinkedPage,
): readonly Labelled[] {
  const all = [...waitsOn, ...holdsUp];
  const what = Math.min(20, widest(all.map(whatOf)));
  const who = Math.min(14, widest(all.map((each) => whoOf(page.names, each))));
  const lines = (label: string, commitments: readonly Commitment[]) =>
    commitments.map((each, index) => ({
      label: index === 0 ? label : '',
      text: [
        inColumn(page, each.handle, 2),
        inColumn(page, whatOf(each), what),
        ...(who === 0 ? [] : [inColumn(page, whoOf(page.names, each), who)]),
        longDue(words.morning, each.promised, now),
      ].join('  '),
    }));
  const { labels } = words.detail;
  return [...lines(labels.waitsOn, waitsOn), ...lines(labels.holdsUp, holdsUp)];
}

function whatOf({ what }: Commitment): string {
  return cleanForTerminal(what);
}

function whoOf(names: Names, { who }: Commitment): string {
  return who.map((id) => personName(names, id)).join(', ');
}

function widest(texts: readonly string[]): number {
  return texts.reduce((cells, text) => Math.max(cells, widthOf(text)), 0);
}
