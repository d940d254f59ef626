import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** How published handouts are named, and what changed in them. */
export const words = inBoth({
  ja: {
    disclosures: {
      open: "公開",
      after_meeting: "会議後公開",
      with_summary: "議事要旨公表時に公開",
      members: "構成員限り",
      closed: "非公開",
    },
    absences: {
      afterMeeting: "会議後に公開します",
      withSummary: "議事要旨の公表時に公開します",
      members: "構成員限り",
      closed: "非公開",
      offWeb: "会議で配布（ウェブサイトには掲載しません）",
      pending: "準備中",
      unused: "欠番",
    },
    closedBy: (clause: number) => `非公開（情報公開法第５条第${numeral(clause)}号）`,
    quoted: (text: string) => `「${text}」`,
    added: (paper: string) => `${paper}を追加`,
    removed: (paper: string) => `${paper}を削除`,
    renumbered: (before: string, after: string) => `${before}を${after}に改番`,
    renamed: (number: string, before: string, after: string) =>
      `${number}の題名を「${before}」から「${after}」に変更`,
    submitted: (paper: string) => `${paper}の提出者を変更`,
    disclosed: (paper: string, before: string, after: string) =>
      `${paper}の公開の範囲を「${before}」から「${after}」に変更`,
    opened: (paper: string) => `${paper}のファイルを公開`,
    closed: (paper: string) => `${paper}のファイルの公開を取りやめ`,
    replaced: (paper: string, note: string) =>
      note ? `${paper}のファイルを差替え（${note}）` : `${paper}のファイルを差替え`,
    because: (what: string, why: string) => `${what}：${why}`,
    noNumber: "番号が付いていないため、一覧に載りません",
    dayChanged: "開催日を変更",
    sourceChanged: "出典を修正",
  },
  en: {
    disclosures: {
      open: "Public",
      after_meeting: "Public after the meeting",
      with_summary: "Public with the summary",
      members: "Members only",
      closed: "Withheld",
    },
    absences: {
      afterMeeting: "To be published after the meeting",
      withSummary: "To be published with the summary",
      members: "For members only",
      closed: "Withheld",
      offWeb: "Handed out at the meeting (not on this website)",
      pending: "In preparation",
      unused: "Number not used",
    },
    closedBy: (clause: number) =>
      `Withheld (Information Disclosure Act, Article 5, item ${clause})`,
    quoted: (text: string) => `“${text}”`,
    added: (paper: string) => `${paper} added`,
    removed: (paper: string) => `${paper} removed`,
    renumbered: (before: string, after: string) => `${before} is now ${after}`,
    renamed: (number: string, before: string, after: string) =>
      `${number}: “${before}” is now “${after}”`,
    submitted: (paper: string) => `${paper}: submitter changed`,
    disclosed: (paper: string, before: string, after: string) =>
      `${paper}: changed from “${before}” to “${after}”`,
    opened: (paper: string) => `${paper}: file published`,
    closed: (paper: string) => `${paper}: file no longer public`,
    replaced: (paper: string, note: string) =>
      note ? `${paper}: file replaced (${note})` : `${paper}: file replaced`,
    because: (what: string, why: string) => `${what}: ${why}`,
    noNumber: "not listed, as it has no number",
    dayChanged: "Date of the meeting changed",
    sourceChanged: "Source corrected",
  },
});
