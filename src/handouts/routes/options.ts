import { dayOf, timeOf } from "../../lib/clock";
import { shownDay } from "../../lib/calendar/wareki";
import type { Typed } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import type { Option } from "../../ui/fields/options";
import { words } from "../form-words";
import type { Listed, Proposal, Submitter, Version } from "../model/shapes";
import { proposalIn } from "../model/sight";
import { itemNames, organizationOf } from "../present";

/** The agenda items to choose from, in their order; `stored` is one chosen before, which may have left the agenda. */
export function itemOptions(
  items: readonly { readonly id: string; readonly title: string }[],
  lang: Lang,
  stored: string | null = null,
): Option[] {
  const options = [...itemNames(items, lang)].map(([value, label]) => ({ value, label }));
  return stored === null || items.some(({ id }) => id === stored)
    ? options
    : [...options, { value: stored, label: words[lang].itemGone }];
}

/** The organisations to choose from, in 建制順, each bureau with its ministry. */
export const submitterOptions = (submitters: readonly Submitter[], lang: Lang): Option[] => {
  const ministries = new Map(
    submitters
      .filter(({ isMinistry }) => isMinistry)
      .map((one) => [one.id, organizationOf(one, lang)]),
  );
  return submitters.map((one) => ({
    value: one.id,
    label: one.isMinistry
      ? organizationOf(one, lang)
      : `${ministries.get(one.ministryId) ?? ""}　${organizationOf(one, lang)}`,
  }));
};

const instantTyped = (at: string | null, lang: Lang) =>
  at === null ? "" : `${shownDay(dayOf(at), lang)} ${timeOf(at)}`;

/** What is said of how far a handout may go, as it would be typed. */
const opennessTyped = ({ disclosure, clause, disclosureReason }: Proposal): Typed => ({
  disclosure,
  clause: clause === null ? "" : String(clause),
  disclosureReason,
});

/** A handout as the secretariat would type it. */
export const handoutTyped = (handout: Listed, lang: Lang): Typed => ({
  title: handout.title,
  itemId: handout.itemId ?? "",
  submitterId: handout.submitterId ?? "",
  submitterName: handout.submitterName,
  request: handout.request,
  due: instantTyped(handout.due, lang),
  reviewOn: handout.reviewOn === null ? "" : shownDay(handout.reviewOn, lang),
  onWeb: handout.onWeb ? "yes" : "",
  inPacket: handout.inPacket ? "yes" : "",
  ...opennessTyped(handout),
});

/** A new handout's form as first shown. */
export const newTyped: Typed = { disclosure: "after_meeting", onWeb: "yes", inPacket: "yes" };

/** A submission as first shown: what was said of the handout last. */
export const submissionTyped = (handout: Listed, versions: readonly Version[]): Typed => {
  const last = proposalIn(versions) ?? handout;
  return { title: last.title, ...opennessTyped(last) };
};
