import type { AgendaPart } from '../../domain/letters/item-letter-facts.ts';
import { readEffort } from '../effort/read-effort.ts';

const minutesOnly = String.raw`\d{1,3}\s*(?:m|mins?|minutes?|分钟|分鐘|分)`;
const hours = String.raw`\d{1,2}(?:\.\d)?\s*(?:h|hrs?|hours?|(?:个|個)?(?:小时|小時|钟头|鐘頭))(?:\s*\d{1,2}\s*(?:m|mins?|minutes?|分钟|分鐘|分)?)?`;
const spelled =
  '(?:half\\s+an?\\s+hour|half\\s+hour|(?:an|one)\\s+hour|quarter\\s+of\\s+an\\s+hour)';
const chinese =
  '(?:[一两兩]个半小时|[一两兩]個半小時|半个?小时|半個?小時|半个钟头|半個鐘頭|[一两兩]个?小时|[一两兩]個?小時|一刻[钟鐘])';

/** How long at the end or before who leads it: `deck 20m`, `deck 20 min jane`, 方案 半小时 王敏. */
const timed = new RegExp(
  `^(.+?)\\s*(?<![\\d.])(${hours}|${minutesOnly}|${spelled}|${chinese})(?![\\p{sc=Latin}\\d])\\s*(.*)$`,
  'iu',
);

/** The parts of an agenda as typed, parted by `;`: what, and where it is said how long and who leads it. */
export function readAgendaParts(text: string): readonly AgendaPart[] {
  return text.split(/[;；]/u).flatMap((typed) => {
    const part = typed.trim();
    return part === '' ? [] : [readPart(part)];
  });
}

function readPart(part: string): AgendaPart {
  const [, text = '', minutes = '', lead = ''] = timed.exec(part) ?? [];
  const length = text === '' ? undefined : minutesOf(minutes);
  if (length === undefined) return { text: part };
  const who = lead.replace(/^[\s)）:：,，]*(?:(?:led )?by\s|with\s|由)?\s*/iu, '').trim();
  return {
    text: text.replace(/[\s,，(（]+$/u, ''),
    minutes: length,
    ...(who === '' ? {} : { lead: who }),
  };
}

function minutesOf(typed: string): number | undefined {
  if (/^\d+\s*分$/u.test(typed)) return Number.parseInt(typed, 10);
  return typed.startsWith('一刻') ? 15 : readEffort(typed);
}
