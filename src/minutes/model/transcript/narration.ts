const longest = 120;

const told =
  /(?:説明|報告|発言|紹介|挨拶|あいさつ|提案|発表|補足|回答|指摘|連絡|質疑応答|質疑|意見交換|議論|討議|写真撮影)(?:等)?(?:が|を|も)?(?:あった|行われた|行った|なされた|された)。$/;
const other =
  /(?:以下|次)のとおり(?:である|であった)?。$|(?:開会|閉会|散会|休憩|再開)(?:した|された)。$|こととされた。$/;

/** Whether a line is one of the standard sentences that nobody says: 「資料１に基づき説明があった。」 */
export function isNarration(line: string): boolean {
  if (line.length > longest) return false;
  const end = line.slice(-24);
  return !/。./.test(line) && (told.test(end) || other.test(end));
}
