import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import type { AgendaRefusal, ItemState, Kind } from "./model";

const kindNames: Record<Lang, Record<Kind, string>> = inBoth({
  ja: {
    decision: "決定",
    approval: "了承",
    confirmation: "確認",
    report: "報告",
    explanation: "説明",
    discussion: "意見交換",
    other: "その他",
  },
  en: {
    decision: "Decision",
    approval: "Approval",
    confirmation: "Confirmation",
    report: "Report",
    explanation: "Explanation",
    discussion: "Discussion",
    other: "Other",
  },
});

const stateNames: Record<Lang, Record<ItemState, string>> = inBoth({
  ja: {
    proposed: "提案中",
    returned: "差戻し",
    taken: "採用",
    carried: "持越し",
    removed: "取下げ",
  },
  en: {
    proposed: "Proposed",
    returned: "Sent back",
    taken: "Taken",
    carried: "Carried over",
    removed: "Removed",
  },
});

/** The words of what an item is. */
export const vocabulary = inBoth({
  ja: { kinds: kindNames.ja, states: stateNames.ja },
  en: { kinds: kindNames.en, states: stateNames.en },
});

const titleOf = (facts: Facts) => facts["title"] ?? "";

export const refusals: Record<Lang, Record<AgendaRefusal, (facts: Facts) => string>> = inBoth({
  ja: {
    "agenda.closed": () =>
      "会議が開催済み、確定又は中止のため、議事次第は変更できません。扱わなかった議題は、次回へ持ち越してください。",
    "agenda.notProposed": (f) =>
      `「${titleOf(f)}」は、回答を待つ提案ではありません。ほかの人が先に採用したか、差し戻しています。議事次第を開き直して確かめてください。`,
    "agenda.notRevisable": (f) =>
      `「${titleOf(f)}」は、事務局が採用したか、取り下げられたため、変更できません。採用後の変更は、事務局に依頼してください。`,
    "agenda.notTaken": (f) =>
      `「${titleOf(f)}」は、議題として採用されていません。先に採用するか、議事次第を開き直して確かめてください。`,
    "agenda.notRemovable": (f) => `「${titleOf(f)}」は、すでに取り下げたか、持ち越しています。`,
    "agenda.samePlace": (f) =>
      `「${titleOf(f)}」は、すでにそこにあります。別の会議を選んでください。`,
    "agenda.moved": (f) =>
      `「${titleOf(f)}」は、ほかの会議か候補の一覧へ移されています。移した先で開き直してください。`,
  },
  en: {
    "agenda.closed": () =>
      "The meeting is over or cancelled, so its agenda cannot change. Carry over the items that were not reached.",
    "agenda.notProposed": (f) =>
      `“${titleOf(f)}” is not a proposal waiting for an answer. Somebody else took it or sent it back; open the agenda again to see.`,
    "agenda.notRevisable": (f) =>
      `“${titleOf(f)}” was taken by the secretariat or withdrawn, so it cannot be revised. Ask the secretariat for later changes.`,
    "agenda.notTaken": (f) =>
      `“${titleOf(f)}” is not on an agenda. Take it first, or open the agenda again to see.`,
    "agenda.notRemovable": (f) => `“${titleOf(f)}” has been removed or carried over already.`,
    "agenda.samePlace": (f) => `“${titleOf(f)}” is there already. Choose another meeting.`,
    "agenda.moved": (f) =>
      `“${titleOf(f)}” has been moved to another meeting or to the candidates. Open it there.`,
  },
});
