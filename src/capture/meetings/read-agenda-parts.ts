import type { AgendaPart } from '../../domain/letters/item-letter-facts.ts';

/** Minutes at the end or before who leads it: `deck 20m`, `deck 20 min jane`, 方案 20分钟 王敏. */
const timed =
  /^(.+?)\s*(?<!\d)(\d{1,3})\s*(?:m|min|mins|minutes|分钟|分鐘|分)(?![\p{sc=Latin}\d])\s*(.*)$/iu;

/** The parts of an agenda as typed, parted by `;`: what, and where it is said how long and who leads it. */
export function readAgendaParts(text: string): readonly AgendaPart[] {
  return text.split(/[;；]/u).flatMap((typed) => {
    const part = typed.trim();
    return part === '' ? [] : [readPart(part)];
  });
}

function readPart(part: string): AgendaPart {
  const [, text = '', minutes = '', lead = ''] = timed.exec(part) ?? [];
  if (text === '') return { text: part };
  const who = lead.replace(/^[\s)）:：,，]*(?:(?:led )?by\s|with\s|由)?\s*/iu, '').trim();
  return {
    text: text.replace(/[\s,，(（]+$/u, ''),
    minutes: Number(minutes),
    ...(who === '' ? {} : { lead: who }),
  };
}
