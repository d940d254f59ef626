import { expect, it } from "vitest";
import { type Action, can, policy } from "../../src/policy";
import type { Viewer } from "../../src/accounts/model";
import readme from "../../README.md?raw";
import { matrix } from "./matrix";

const viewer = (grants: Viewer["grants"], seats: string[] = []): Viewer => ({
  id: "x",
  name: "x",
  email: "x@example.jp",
  grants,
  seats,
});
const grant = (
  role: Viewer["grants"][number]["role"],
  organizationId: string | null = null,
  seatId: string | null = null,
) => [{ id: "g", role, organizationId, ministryId: organizationId, seatId }];

const viewers = {
  none: viewer([]),
  member: viewer([], ["own"]),
  aide: viewer(grant("aide", null, "own")),
  editor: viewer(grant("editor", "own")),
  coordinator: viewer(grant("coordinator", "own")),
  auditor: viewer(grant("auditor")),
  secretariat: viewer(grant("secretariat", "mic")),
  admin: viewer(grant("admin")),
};
type Who = keyof typeof viewers;

/** Written by hand from the council's rules, not from the code: who may, of their own and of another's. */
const expected: Record<Action, { own: readonly Who[]; other: readonly Who[] }> = (() => {
  const officers: Who[] = [
    "member",
    "aide",
    "editor",
    "coordinator",
    "auditor",
    "secretariat",
    "admin",
  ];
  const same = (...who: Who[]) => ({ own: who, other: who });
  return {
    "desk.read": same(...officers),
    "roster.read": same(...officers),
    "roster.record": same("secretariat"),
    "charter.read": same(...officers),
    "charter.write": same("secretariat"),
    "meeting.read": same(...officers),
    "meeting.run": same("secretariat"),
    "agenda.read": same(...officers),
    "agenda.write": same("secretariat"),
    "agenda.propose": { own: ["editor", "coordinator", "secretariat"], other: ["secretariat"] },
    "agenda.readNote": {
      own: ["member", "aide", "auditor", "secretariat"],
      other: ["auditor", "secretariat"],
    },
    "attendance.read": same(...officers),
    "attendance.reply": { own: ["member", "aide", "secretariat"], other: ["secretariat"] },
    "attendance.record": same("secretariat"),
    "handout.read": same(...officers),
    "handout.readDraft": { own: ["editor", "coordinator", "secretariat"], other: ["secretariat"] },
    "handout.readRestricted": {
      own: ["member", "aide", "editor", "coordinator", "auditor", "secretariat"],
      other: ["member", "aide", "auditor", "secretariat"],
    },
    "handout.arrange": same("secretariat"),
    "handout.submit": { own: ["editor", "coordinator", "secretariat"], other: ["secretariat"] },
    "minutes.read": same("member", "aide", "auditor", "secretariat"),
    "minutes.readSettled": same(...officers),
    "minutes.draft": same("secretariat"),
    "minutes.confirm": { own: ["member", "aide", "secretariat"], other: ["secretariat"] },
    "minutes.settle": same("secretariat"),
    "circulation.read": same(...officers),
    "circulation.run": same("secretariat"),
    "circulation.reply": { own: ["member", "aide", "secretariat"], other: ["secretariat"] },
    "retention.read": same("auditor", "secretariat"),
    "retention.write": same("secretariat"),
    "measure.read": same(...officers),
    "measure.readDraft": { own: ["editor", "coordinator"], other: [] },
    "measure.edit": { own: ["editor", "coordinator"], other: [] },
    "measure.approve": { own: ["coordinator"], other: [] },
    "measure.rate": same("secretariat"),
    "measure.configure": same("secretariat"),
    "action.read": same(...officers),
    "action.readHidden": same("secretariat"),
    "action.manage": same("secretariat"),
    "action.readDraft": { own: ["editor", "coordinator"], other: [] },
    "action.draft": { own: ["editor", "coordinator"], other: [] },
    "action.report": { own: ["coordinator"], other: [] },
    "publication.read": same("auditor", "secretariat"),
    "publication.prepare": same("secretariat"),
    "publication.release": same("secretariat"),
    "publication.withdraw": same("secretariat"),
    "record.read": same("auditor", "secretariat"),
    "account.read": same("admin"),
    "account.manage": same("admin"),
  };
})();

it("allows exactly what the council's rules allow", () => {
  for (const action of Object.keys(policy) as Action[])
    for (const [who, person] of Object.entries(viewers))
      for (const whose of ["own", "other"] as const) {
        const about = { seatId: whose, organizationId: whose, ministryId: whose };
        const isExpected = (expected[action][whose] as readonly string[]).includes(who);
        expect(can(person, action, about), `${who} ${action} ${whose}`).toBe(isExpected);
      }
});

it("allows nothing about a thing that is not told", () => {
  expect(can(viewers.member, "attendance.reply")).toBe(false);
  expect(can(viewers.editor, "agenda.propose", { organizationId: null })).toBe(false);
});

it("lets whoever sat as proxy read and confirm, and nothing else", () => {
  const may = (Object.keys(policy) as Action[]).filter((action) =>
    can(viewers.none, action, { isProxy: true }),
  );
  expect(may).toEqual(["minutes.read", "minutes.confirm"]);
});

it("stands in the README as it is", () => {
  expect(readme).toContain(matrix(viewers));
});
