import type { GrantableRole, Viewer } from "./accounts/model";
import type { RightsOf } from "./handouts/model/sight";
import { Stopped } from "./lib/errors";

/** What a rule may ask about the thing in question. What is not told is not allowed. */
export interface About {
  readonly seatId?: string | null;
  readonly organizationId?: string | null;
  readonly ministryId?: string | null;
  /** Whether the viewer sat for the seat at that meeting (代理出席). */
  readonly isProxy?: boolean;
}
type Rule = (viewer: Viewer, about: About) => boolean;

const holds =
  (...roles: GrantableRole[]): Rule =>
  (viewer) =>
    viewer.grants.some((grant) => roles.includes(grant.role));

const either =
  (...rules: Rule[]): Rule =>
  (viewer, about) =>
    rules.some((rule) => rule(viewer, about));

/** Whoever has a role or a seat; an account whose last role has ended has neither. */
const officer: Rule = (viewer) => viewer.grants.length > 0 || viewer.seats.length > 0;

/** Who sits there, or acts for who sits there. */
const speaksForSeat: Rule = (viewer, { seatId }) =>
  !!seatId &&
  (viewer.seats.includes(seatId) ||
    viewer.grants.some((grant) => grant.role === "aide" && grant.seatId === seatId));

/** Whoever sits on the council, or acts for somebody who does. */
const sits: Rule = (viewer) =>
  viewer.seats.length > 0 || viewer.grants.some((grant) => grant.role === "aide");

/** Who sat for a member that day. */
const satAsProxy: Rule = (_viewer, { isProxy }) => isProxy === true;

/** Who answers for the organisation: its 府省窓口 and its 課室. */
const answersForOrganization: Rule = (viewer, { organizationId }) =>
  !!organizationId &&
  viewer.grants.some(
    ({ role, organizationId: own }) =>
      (role === "coordinator" || role === "editor") && own === organizationId,
  );

/** Whoever holds one of the roles in the ministry, in whichever of its bureaux and divisions. */
const inMinistry =
  (...roles: GrantableRole[]): Rule =>
  (viewer, { ministryId }) =>
    !!ministryId &&
    viewer.grants.some((grant) => roles.includes(grant.role) && grant.ministryId === ministryId);

const secretariat = holds("secretariat");

/** Who may do what. Whatever has no row here cannot be done. */
export const policy = {
  "desk.read": officer,
  "roster.read": officer,
  "roster.record": secretariat,
  "charter.read": officer,
  "charter.write": secretariat,
  "meeting.read": officer,
  "meeting.run": secretariat,
  "agenda.read": officer,
  "agenda.write": secretariat,
  "agenda.propose": either(secretariat, answersForOrganization),
  "agenda.readNote": either(secretariat, speaksForSeat, holds("auditor")),
  "attendance.read": officer,
  "attendance.reply": either(secretariat, speaksForSeat),
  "attendance.record": secretariat,
  "handout.read": officer,
  "handout.readDraft": either(secretariat, inMinistry("coordinator", "editor")),
  "handout.readRestricted": either(
    secretariat,
    holds("auditor"),
    sits,
    inMinistry("coordinator", "editor"),
  ),
  "handout.arrange": secretariat,
  "handout.submit": either(secretariat, inMinistry("coordinator", "editor")),
  "minutes.read": either(secretariat, holds("auditor"), sits, satAsProxy),
  "minutes.readSettled": officer,
  "minutes.draft": secretariat,
  "minutes.confirm": either(secretariat, speaksForSeat, satAsProxy),
  "minutes.settle": secretariat,
  "circulation.read": officer,
  "circulation.run": secretariat,
  "circulation.reply": either(secretariat, speaksForSeat),
  "retention.read": holds("secretariat", "auditor"),
  "retention.write": secretariat,
  "measure.read": officer,
  "measure.readDraft": inMinistry("coordinator", "editor"),
  "measure.edit": inMinistry("coordinator", "editor"),
  "measure.approve": inMinistry("coordinator"),
  "measure.rate": secretariat,
  "measure.configure": secretariat,
  "action.read": officer,
  "action.readHidden": secretariat,
  "action.manage": secretariat,
  "action.readDraft": inMinistry("coordinator", "editor"),
  "action.draft": inMinistry("coordinator", "editor"),
  "action.report": inMinistry("coordinator"),
  "publication.read": holds("secretariat", "auditor"),
  "publication.prepare": secretariat,
  "publication.release": secretariat,
  "publication.withdraw": secretariat,
  "record.read": holds("secretariat", "auditor"),
  "account.read": holds("admin"),
  "account.manage": holds("admin"),
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof policy;

/** Whether the viewer may do it. */
export const can = (viewer: Viewer, action: Action, about: About = {}): boolean =>
  policy[action](viewer, about);

/** What the viewer may see of each ministry's handouts: asked wherever one is named. */
export const handoutRights =
  (viewer: Viewer): RightsOf =>
  (ministryId) => ({
    draft: can(viewer, "handout.readDraft", { ministryId }),
    restricted: can(viewer, "handout.readRestricted", { ministryId }),
  });

const readable = new Map<string, Rule>(Object.entries(policy));

/** Throws 403, or the 404 of a thing that does not exist where the viewer may not even read its kind. */
export function authorize(viewer: Viewer, action: Action, about: About = {}): void {
  if (can(viewer, action, about)) return;
  const read = readable.get(`${action.split(".")[0]}.read`);
  throw new Stopped(read?.(viewer, about) ? "notAllowed" : "notFound");
}

/** As `authorize`, for what others may not know to exist: always the 404. */
export function authorizeUnseen(viewer: Viewer, action: Action, about: About = {}): void {
  if (!can(viewer, action, about)) throw new Stopped("notFound");
}
