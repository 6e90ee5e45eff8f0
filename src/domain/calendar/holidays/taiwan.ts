import type { AnnouncedHolidays } from './announced.ts';

/** Office calendar of the Directorate-General of Personnel Administration; since mid-2025 with the days the new holiday law added. */
export const taiwan: AnnouncedHolidays = {
  '2025': {
    off: 'new-year 0101; spring-festival 0125-0202; peace-memorial 0228; qingming 0403-0406; labour-day 0501; dragon-boat 0530-0531; teachers-day 0927-0929; mid-autumn 1004-1006; national-day 1010; restoration-day 1024-1025; constitution-day 1225',
    on: '0208',
  },
  '2026': {
    off: 'new-year 0101; spring-festival 0214-0222; peace-memorial 0227-0228; qingming 0403-0406; labour-day 0501; dragon-boat 0619; mid-autumn 0925; teachers-day 0928; national-day 1009-1010; restoration-day 1025-1026; constitution-day 1225',
  },
  '2027': {
    off: 'new-year 0101; spring-festival 0204-0210; peace-memorial 0227-0301; qingming 0403-0406; labour-day 0430-0501; dragon-boat 0609; mid-autumn 0915; teachers-day 0928; national-day 1009-1011; restoration-day 1025; constitution-day 1224-1225; new-year 1231',
  },
};
