import type { Facts } from "../lib/errors";
import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";
import type { ActionRefusal } from "./model";

type Sentence = (f: Facts) => string;

export const refusals = inBoth<Record<ActionRefusal, Sentence>>({
  ja: {
    "action.closed": (f) =>
      f["state"] === "confirmed"
        ? "この宿題事項は会議で確認済みのため、変更できません。続きがあるときは、新しい宿題事項を起こしてください。"
        : "この宿題事項は取り下げられたため、変更できません。必要なときは、新しい宿題事項を起こしてください。",
    "action.partClosed": (f) =>
      f["state"] === "withdrawn"
        ? "この担当分は取り下げられているため、報告できません。続けるときは、事務局に再開を依頼してください。"
        : "この担当分は対応済みと報告されています。書き直すときは、事務局に再開を依頼してください。",
    "action.partsMissing": (f) =>
      `まだ対応済みの報告がない府省があります：${f["ministries"] ?? ""}。全ての府省の報告がそろってから、会議で確認してください。`,
    "action.noneReported": () =>
      "報告された担当分がないため、確認できません。担当分を再開するか、宿題事項そのものを取り下げてください。",
    "action.notReopenable": () =>
      "この担当分は、まだ報告されていません。再開できるのは、報告または取下げの後です。",
    "action.partWithdrawn": () => "この担当分は、すでに取り下げられています。",
    "action.leadStays": () =>
      "主担当府省の担当分だけを取り下げることはできません。主担当府省を変更するか、宿題事項そのものを取り下げてください。",
    "action.noMeeting": () => "確認した会議が見つかりません。開催済みの会議から選んでください。",
    "action.onAgenda": (f) =>
      `宿題${numeral(Number(f["number"]))}は、すでに次の会議の議題か議題候補に入っています。`,
    "action.hidden": (f) =>
      `宿題${numeral(Number(f["number"]))}は、府省に見えるようにする日がまだ来ていません。その日になってから議題に加えるか、印を外してください。`,
    "action.noneChosen": () => "議題に加える宿題事項を、一覧で一つ以上選んでください。",
    "action.circle": () =>
      "「先に終わるべき宿題」をたどると、この宿題事項に戻ってきます。どれかの番号を外してください。",
  },
  en: {
    "action.closed": (f) =>
      f["state"] === "confirmed"
        ? "The council has confirmed this action, so it cannot change. Raise a new one if there is more to do."
        : "This action was withdrawn, so it cannot change. Raise a new one if it is needed.",
    "action.partClosed": (f) =>
      f["state"] === "withdrawn"
        ? "This part was withdrawn, so it takes no report. Ask the secretariat to reopen it."
        : "This part is reported as done. Ask the secretariat to reopen it if the report must change.",
    "action.partsMissing": (f) =>
      `Some ministries have not reported their part as done: ${f["ministries"] ?? ""}. Confirm the action once all have.`,
    "action.noneReported": () =>
      "No part is reported, so there is nothing to confirm. Reopen a part, or withdraw the whole action.",
    "action.notReopenable": () =>
      "This part has not been reported yet. It can be reopened after it is reported or withdrawn.",
    "action.partWithdrawn": () => "This part was withdrawn already.",
    "action.leadStays": () =>
      "The lead ministry’s part cannot be withdrawn by itself. Name another lead, or withdraw the whole action.",
    "action.noMeeting": () => "That meeting was not found. Choose one that was held.",
    "action.onAgenda": (f) =>
      `Action ${f["number"] ?? ""} is on the next agenda, or among the items for later, already.`,
    "action.hidden": (f) =>
      `Action ${f["number"] ?? ""} cannot be seen by the ministries yet. Put it on the agenda once it can.`,
    "action.noneChosen": () => "Tick one action or more in the list to put them on the agenda.",
    "action.circle": () =>
      "Following “Waits for”, one comes back to this very action. Take one of the numbers out.",
  },
});
