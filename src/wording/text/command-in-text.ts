/** What may stand behind `kept` in a sentence that says what to type; a test holds them beside the table of verbs. */
export const verbsInText: readonly string[] =
  'add 答应 答應 承诺 承諾 can when 能不能 wait 等 done 完成 交了 发了 發了 got 收到 move 改 推迟 推遲 meet 约 約 met 开会 開會 heard asked 客户问 客戶問 told 说了 說了 drop note 记 記 备注 備註 edit show 看 list ls week 这周 這週 who find 找 mail 写 寫 date log undo 撤销 撤銷 redo 重做 completion schema config backup 备份 備份 restore 恢复 還原 doctor 体检 體檢 forget 忘掉 export 导出 匯出 import 导入 匯入'.split(
    ' ',
  );

/** Words with which the sentence around a command goes on. */
const goesOn =
  'a|again|and|as|first|for|if|instead|is|it|makes|one|once|or|says|shows|so|takes|the|then|to|when|which|with|writes';

/**
 * Pattern source: a command inside a sentence (`kept config me.email ADDRESS`, `(kept edit 7k --need 2h`), up to a
 * mark, two spaces, or a word with which the sentence goes on.
 */
export const commandInText =
  `["'(]?kept (?:${verbsInText.join('|')})(?![\\p{L}\\p{N}])` +
  `(?:(?<![.,;:!?)]) (?!(?:${goesOn})(?![\\p{L}\\p{N}]))[^\\s。，；：、！？（）“”「」]+)*`;
