import type { AnnouncedHolidays } from './announced.ts';

/** State Council notices on the arrangement of holidays, made-up weekends included. */
export const china: AnnouncedHolidays = {
  '2024': {
    off: 'new-year 0101; spring-festival 0210-0217; qingming 0404-0406; labour-day 0501-0505; dragon-boat 0610; mid-autumn 0915-0917; national-day 1001-1007',
    on: '0204 0218 0407 0428 0511 0914 0929 1012',
  },
  '2025': {
    off: 'new-year 0101; spring-festival 0128-0204; qingming 0404-0406; labour-day 0501-0505; dragon-boat 0531-0602; national-day 1001-1008',
    on: '0126 0208 0427 0928 1011',
  },
  '2026': {
    off: 'new-year 0101-0103; spring-festival 0215-0223; qingming 0404-0406; labour-day 0501-0505; dragon-boat 0619-0621; mid-autumn 0925-0927; national-day 1001-1007',
    on: '0104 0214 0228 0509 0920 1010',
  },
};
