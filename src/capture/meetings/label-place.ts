import { formLabel } from './meeting-form-labels.ts';

/** What stands before a line's first colon, what behind it, and whether the first is as short as a label. */
export type LabelPlace = {
  readonly label: string;
  readonly text: string;
  readonly isShort: boolean;
};

/** The first colon that is none of a time (10:30), a ratio (16:9) or an address. */
export function labelPlace(line: string): LabelPlace | undefined {
  const at = hideOtherColons(line).search(/[:：]/u);
  if (at < 1) return undefined;
  const label = withoutStress(line.slice(0, at));
  const text = line.slice(at + 1).replace(/^[*_]*\s*/u, '');
  return label === '' ? undefined : { label, text, isShort: isShortLabel(label) };
}

/** Keeps every place where it is. */
function hideOtherColons(line: string): string {
  return line.replaceAll(/(?<=\d)[:：](?=\d)|[:：](?=\/\/)/gu, '.');
}

/** `**Private**` is `Private`. */
function withoutStress(text: string): string {
  return text.replaceAll(/[*_`]/gu, '').trim();
}

/** About three words; in Chinese, three signs are taken for one. What begins with me may be longer. */
function isShortLabel(label: string): boolean {
  const signs = label.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const words = label.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&/-]*/gu) ?? [];
  const spelled = words.filter((word) => !/\p{sc=Han}/u.test(word)).length;
  const isOwn = /^(?:i|i'm|my|me|mine|for us|for me|not for|between)\b|^[我咱私]/iu.test(label);
  return spelled + signs / 3 <= (isOwn ? 10 : 4);
}

/** Where in a line of the form's head something begins that has a label nobody knows. */
export function unknownLabelInside(text: string): number | undefined {
  const inside = /(?:\s{2,}|\u3000|[,，;；]\s*)([^,，;；:：]{2,40})[:：]/gu;
  for (const found of hideOtherColons(text).matchAll(inside)) {
    const label = found[1] ?? '';
    if (formLabel(label) === undefined && isShortLabel(label)) {
      return found.index + found[0].length - label.length - 1;
    }
  }
  return undefined;
}

const figure =
  /^(?:\d[\d.,]*(?:\s*[x×/:-]\s*\d[\d.,]*)*)\s*(?:["″']|s|sec(?:ond)?s?|min(?:ute)?s?|px|mm|cm|m|kb|mb|gb|fps|dpi|k|slides?|pages?|words?|versions?|formats?|frames?|routes?|pieces?|pcs|秒|分钟|分鐘|像素|页|頁|字|版|个|個|条|條|张|張|款|套|支|份)?\.?$/iu;
const ofMoney =
  /margin|fee|cost|rate|budget|price|salary|wage|discount|profit|markup|hours|days|effort|quote|offer|利润|利潤|费|費|价|價|预算|預算|折扣|成本|毛利|工时|工時|人天|报价|報價|工资|薪|钱|錢/iu;

/** `TVC: 15s`, 海报：3款: how long, how large or how many of something. What may be money or effort is none of these. */
export function isMeasure({ label, text }: LabelPlace): boolean {
  return figure.test(text.trim()) && !ofMoney.test(label);
}
