import { dayNumberOf } from '../day-number.ts';
import type { DayNumber } from '../day-number.ts';

export type LunarFestival =
  | 'spring-festival'
  | 'qingming'
  | 'dragon-boat'
  | 'mid-autumn'
  | 'double-ninth';

/** MMDD of Spring Festival, Qingming, Dragon Boat, Mid-Autumn and Double Ninth, year by year. */
const lunarDays: { readonly [year: string]: string } = {
  '2024': '0210 0404 0610 0917 1011',
  '2025': '0129 0404 0531 1006 1029',
  '2026': '0217 0405 0619 0925 1018',
  '2027': '0206 0405 0609 0915 1008',
  '2028': '0126 0404 0528 1003 1026',
  '2029': '0213 0404 0616 0922 1016',
  '2030': '0203 0405 0605 0912 1005',
  '2031': '0123 0405 0624 1001 1024',
  '2032': '0211 0404 0612 0919 1012',
  '2033': '0131 0404 0601 0908 1001',
  '2034': '0219 0405 0620 0927 1020',
  '2035': '0208 0405 0610 0916 1009',
  '2036': '0128 0404 0530 1004 1027',
  '2037': '0215 0404 0618 0924 1017',
  '2038': '0204 0405 0607 0913 1007',
  '2039': '0124 0405 0527 1002 1026',
  '2040': '0212 0404 0614 0920 1014',
};

const order: readonly LunarFestival[] = [
  'spring-festival',
  'qingming',
  'dragon-boat',
  'mid-autumn',
  'double-ninth',
];

/** The day of a festival of the lunar calendar; undefined outside the years of the table. */
export function lunarDay(festival: LunarFestival, year: number): DayNumber | undefined {
  const text = lunarDays[String(year)]?.split(' ')[order.indexOf(festival)];
  return text === undefined
    ? undefined
    : dayNumberOf(year, Number(text.slice(0, 2)), Number(text.slice(2)));
}
