import type { ReportTime } from './settings.ts';

const units: { readonly [unit: string]: number } = {
  '': 1,
  m: 1,
  min: 1,
  h: 60,
  分钟: 1,
  分鐘: 1,
  小时: 60,
  小時: 60,
};

/** `45`, `45m`, `4h`, `2小时` as minutes; undefined when it is none of these, or nothing. */
export function readMinutes(text: string): number | undefined {
  const matched = /^(\d+(?:\.\d+)?)\s*(m|min|h|分钟|分鐘|小时|小時|)$/iu.exec(text.trim());
  const unit = units[matched?.[2]?.toLowerCase() ?? 'none'];
  const minutes = Math.round(Number(matched?.[1]) * (unit ?? 0));
  return minutes > 0 ? minutes : undefined;
}

/** `24h` by the clock, `8h work` or `8h working hours` of work. */
export function readReportTime(text: string): ReportTime | undefined {
  const matched = /^(.*?)\s*(work(?:ing)?(?: (?:hours?|time))?|工作时间|工作時間|)$/iu.exec(
    text.trim(),
  );
  const minutes = readMinutes(matched?.[1] ?? '');
  if (minutes === undefined) return undefined;
  return { minutes, counts: matched?.[2] === '' ? 'clock' : 'work' };
}
