import type { AnnouncedHolidays } from './announced.ts';

/** Public holidays as the Ministry of Manpower announces them. */
export const singapore: AnnouncedHolidays = {
  '2025': {
    off: 'new-year 0101; spring-festival 0129-0130; hari-raya-puasa 0331; good-friday 0418; labour-day 0501; polling-day 0503; vesak 0512; hari-raya-haji 0607; national-day 0809; deepavali 1020; christmas 1225',
  },
  '2026': {
    off: 'new-year 0101; spring-festival 0217-0218; hari-raya-puasa 0321; good-friday 0403; labour-day 0501; hari-raya-haji 0527; vesak 0531-0601; national-day 0809-0810; deepavali 1108-1109; christmas 1225',
  },
  '2027': {
    off: 'new-year 0101; spring-festival 0206-0208; hari-raya-puasa 0310; good-friday 0326; labour-day 0501; hari-raya-haji 0517; vesak 0520; national-day 0809; deepavali 1028; christmas 1225',
  },
};
