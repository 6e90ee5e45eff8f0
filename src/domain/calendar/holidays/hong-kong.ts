import type { AnnouncedHolidays } from './announced.ts';

/** General holidays as gazetted. */
export const hongKong: AnnouncedHolidays = {
  '2025': {
    off: 'new-year 0101; spring-festival 0129-0131; qingming 0404; good-friday 0418; easter 0419; easter-monday 0421; labour-day 0501; buddha 0505; dragon-boat 0531; hksar-day 0701; national-day 1001; mid-autumn 1007; double-ninth 1029; christmas 1225-1226',
  },
  '2026': {
    off: 'new-year 0101; spring-festival 0217-0219; good-friday 0403; easter 0404; qingming 0406; easter-monday 0407; labour-day 0501; buddha 0525; dragon-boat 0619; hksar-day 0701; mid-autumn 0926; national-day 1001; double-ninth 1019; christmas 1225-1226',
  },
  '2027': {
    off: 'new-year 0101; spring-festival 0206-0209; good-friday 0326; easter 0327; easter-monday 0329; qingming 0405; labour-day 0501; buddha 0513; dragon-boat 0609; hksar-day 0701; mid-autumn 0916; national-day 1001; double-ninth 1008; christmas 1225-1227',
  },
};
