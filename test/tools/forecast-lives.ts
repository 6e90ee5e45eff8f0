import { spokenTenth } from '../../src/domain/forecast/forecast.ts';
import { workingLife } from './forecast-life.ts';
import type { KeptOrNot } from './forecast-life.ts';
import type { Person } from './forecast-worker.ts';

/** So many lives, each with promises to wish, to the date offered, or to both. */
export function lives(count: number, days = 250): readonly KeptOrNot[] {
  return Array.from({ length: count }, (_, life) => workingLife(70_000 + life, days)).flat();
}

/** For each tenth that was said: how many were kept, of the first twenty promises, of the later ones, and by whom. */
export function lifeTable(outcomes: readonly KeptOrNot[]): readonly Record<string, string>[] {
  return Array.from({ length: 11 }, (_, tenth) => {
    const said = outcomes.filter(({ chance }) => spokenTenth(chance) === tenth);
    const later = said.filter(({ order }) => order >= 20);
    const by = (promises: Person['promises']) =>
      shareKept(later.filter((each) => each.promises === promises));
    return {
      said: `${tenth} in 10`,
      'first 20': shareKept(said.filter(({ order }) => order < 20)),
      later: shareKept(later),
      'as wished': by('wish'),
      'as offered': by('say'),
      either: by('wish-or-say'),
    };
  });
}

/** Weighted mean of |chance said - share kept| over the tenths. */
export function missCalled(outcomes: readonly KeptOrNot[]): number {
  let off = 0;
  for (let tenth = 0; tenth <= 10; tenth += 1) {
    const said = outcomes.filter(({ chance }) => spokenTenth(chance) === tenth);
    const chances = said.reduce((total, { chance }) => total + chance, 0);
    off += Math.abs(chances - said.filter(({ isKept }) => isKept).length);
  }
  return off / outcomes.length;
}

function shareKept(said: readonly KeptOrNot[]): string {
  if (said.length === 0) return '';
  const kept = said.filter(({ isKept }) => isKept).length;
  return `${((100 * kept) / said.length).toFixed(0)} (${said.length})`;
}
