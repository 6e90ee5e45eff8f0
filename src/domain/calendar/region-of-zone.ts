/** A region whose public holidays kept knows. */
export type Region = 'CN' | 'HK' | 'TW' | 'SG' | 'US' | 'GB';

const regions: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['Asia/Shanghai', 'CN'],
  ['Asia/Chongqing', 'CN'],
  ['Asia/Chungking', 'CN'],
  ['Asia/Harbin', 'CN'],
  ['Asia/Urumqi', 'CN'],
  ['Asia/Kashgar', 'CN'],
  ['PRC', 'CN'],
  ['Asia/Hong_Kong', 'HK'],
  ['Hongkong', 'HK'],
  ['Asia/Taipei', 'TW'],
  ['ROC', 'TW'],
  ['Asia/Singapore', 'SG'],
  ['Singapore', 'SG'],
  ['Europe/London', 'GB'],
  ['GB', 'GB'],
  ['Pacific/Honolulu', 'US'],
]);

// Not all of America keeps the holidays of the United States: Toronto and São Paulo do not.
const unitedStates =
  /^(?:US\/|Navajo$|EST5EDT$|CST6CDT$|MST7MDT$|PST8PDT$|America\/(?:New_York|Detroit|Kentucky|Louisville|Indiana|Indianapolis|Fort_Wayne|Knox_IN|Chicago|Menominee|North_Dakota|Denver|Shiprock|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Atka)(?:\/|$))/u;

/** The region whose public holidays a time zone keeps; undefined when kept knows none. */
export function regionOfZone(zone: string): Region | undefined {
  return regions.get(zone) ?? (unitedStates.test(zone) ? 'US' : undefined);
}
