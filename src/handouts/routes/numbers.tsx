import { type Context, Hono } from "hono";
import type { App } from "../../env";
import {
  type Fault,
  type FormState,
  type Typed,
  blank,
  contested,
  fault,
  faulty,
} from "../../lib/form";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { renumber } from "../changes";
import { type HandoutNumber, byNumber, shownNumber } from "../model/number";
import { readNumber } from "../model/number-reading";
import { proposedNumbers } from "../model/numbering";
import type { Listed } from "../model/shapes";
import { mustBeArrangeable } from "../model/steps";
import { numberOf } from "../present";
import { NumbersPage, fieldOf } from "../views/numbers-page";
import { type OpenedPacket, openedPacket } from "./opening";

export const numbers = new Hono<App>();

const address = "/desk/meetings/:id/handouts/numbers";

async function opened(c: Context<App>) {
  const at = await openedPacket(c);
  authorize(at.viewer, "handout.arrange");
  mustBeArrangeable(at.meeting);
  return { ...at, handouts: at.handouts.filter(({ state }) => state !== "withdrawn") };
}

const numbersPage = (at: OpenedPacket, form: FormState, isProposal = false) => (
  <NumbersPage
    page={at.page}
    home={at.meeting}
    form={form}
    version={at.packet.version}
    handouts={at.handouts}
    isProposal={isProposal}
  />
);

const stored = ({ handouts, page }: OpenedPacket): Typed =>
  Object.fromEntries(handouts.map((one) => [fieldOf(one.id), numberOf(one, page.lang)]));

/** The numbers that follow from the agenda; papers stay 参考資料 or 机上配布資料 where they are. */
function proposed({ handouts, items, submitters, page }: OpenedPacket): Typed {
  const ranks = new Map(submitters.map(({ id }, index) => [id, index]));
  const proposal = proposedNumbers(
    handouts.map(({ id, kind, itemId, submitterId }) => ({
      id,
      kind: kind ?? "material",
      itemId,
      rank: ranks.get(submitterId ?? "") ?? submitters.length,
    })),
    items,
  );
  return Object.fromEntries(
    [...proposal].map(([id, number]) => [fieldOf(id), numberOf(number, page.lang)]),
  );
}

interface Wanted {
  readonly handout: Listed;
  readonly number: HandoutNumber | null;
  readonly wrong: Fault | null;
}

const wantedOf = (handout: Listed, typed: string): Wanted => {
  if (typed.trim() === "") return { handout, number: null, wrong: null };
  const number = readNumber(typed);
  return number.ok
    ? { handout, number: number.value, wrong: null }
    : { handout, number: null, wrong: number.fault };
};

/** What is wrong with a number: it cannot be read, or another handout wants it as well. */
const faultOf = ({ handout, number, wrong }: Wanted, all: readonly Wanted[]): Fault | null => {
  if (wrong !== null || number === null) return wrong;
  const isTwice = all.some(
    (other) =>
      other.handout.id !== handout.id &&
      other.number !== null &&
      byNumber(other.number, number) === 0,
  );
  return isTwice ? fault("numberClash", { number: shownNumber(number) }) : null;
};

/** Every number as typed, with what is wrong. */
function read({ handouts }: OpenedPacket, typed: Typed) {
  const wanted = handouts.map((one) => wantedOf(one, typed[fieldOf(one.id)] ?? ""));
  const faults = wanted.flatMap((one) => {
    const wrong = faultOf(one, wanted);
    return wrong ? [[fieldOf(one.handout.id), [wrong]] as const] : [];
  });
  const given = wanted.flatMap(({ handout, number }) =>
    number ? [[handout.id, number] as const] : [],
  );
  return { faults: Object.fromEntries(faults), isRight: faults.length === 0, given };
}

numbers.get(address, async (c) => {
  const at = await opened(c);
  const isProposal = c.req.query("propose") === "yes";
  return show(c, numbersPage(at, blank(isProposal ? proposed(at) : stored(at)), isProposal));
});

numbers.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, meeting, packet } = at;
  if (versionIn(typed) !== packet.version)
    return show(c, numbersPage(at, contested(typed, stored(at))), 409);
  const { faults, isRight, given } = read(at, typed);
  if (!isRight) return show(c, numbersPage(at, faulty(typed, faults)), 422);
  return done(c, paths[page.lang].handouts(meeting.id), renumber(meeting, packet, given));
});
