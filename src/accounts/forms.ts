import { choice, email, line, optionalId } from "../lib/fields";
import { type Fault, type FormState, type Typed, check, fault } from "../lib/form";
import { type Role, type RoleHeld, type Scope, grantableRoles, roles, scopeOf } from "./model";
import { passwordFault } from "./password-rules";

const scopeFields = { organizationId: optionalId, seatId: optionalId };

const inviteForm = {
  name: line({ max: 100 }),
  email,
  role: choice(roles),
  ...scopeFields,
  personId: optionalId,
};

const grantForm = { role: choice(grantableRoles), ...scopeFields };

type Faults = FormState["faults"];
type Checked<T> =
  | { readonly ok: true; readonly values: T }
  | { readonly ok: false; readonly faults: Faults };

interface Place {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}
interface Places {
  readonly organizations: readonly Place[];
  readonly seats: readonly Place[];
  readonly people: readonly Place[];
}
interface Chosen {
  readonly role: Role;
  readonly organizationId: string | null;
  readonly seatId: string | null;
  readonly personId?: string | null;
}

const nothing: Scope = { organizationId: null, seatId: null, personId: null };

/** Of all that was chosen, what the role is held for: one of the places offered. The rest counts for nothing. */
function scopeChosen(chosen: Chosen, offered: Places): Checked<Scope & Omit<RoleHeld, "role">> {
  const name = scopeOf(chosen.role);
  if (name === null) return { ok: true, values: { ...nothing, scope: "", scopeEn: "" } };
  const places = {
    organizationId: offered.organizations,
    seatId: offered.seats,
    personId: offered.people,
  }[name];
  const id = chosen[name] ?? null;
  const place = places.find((one) => one.id === id);
  const code = id === null ? "scopeRequired" : "notAChoice";
  return place
    ? { ok: true, values: { ...nothing, [name]: id, scope: place.name, scopeEn: place.nameEn } }
    : { ok: false, faults: { [name]: [fault(code)] } };
}

function withScope<T extends Chosen>(checked: Checked<T>, offered: Places) {
  if (!checked.ok) return checked;
  const chosen = scopeChosen(checked.values, offered);
  return chosen.ok
    ? { ok: true as const, values: { ...checked.values, ...chosen.values } }
    : chosen;
}

/** The address is read as it is typed, whatever its form; the password exactly so. */
export function checkSignIn(typed: Typed): Checked<{ email: string; password: string }> {
  const { password = "" } = typed;
  const checked = check({ email: line({ max: 254 }) }, typed);
  if (checked.ok && password !== "") return { ok: true, values: { ...checked.values, password } };
  const faults = checked.ok ? {} : checked.faults;
  return {
    ok: false,
    faults: password === "" ? { ...faults, password: [fault("required")] } : faults,
  };
}

/** Who is invited, with the role and what it is held for. */
export const checkInvitation = (typed: Typed, offered: Places) =>
  withScope(check(inviteForm, typed), offered);

/** The role to be granted, with what it is held for. */
export const checkGrant = (typed: Typed, offered: Places) =>
  withScope(check(grantForm, typed), offered);

/** What is wrong with a new password typed twice; empty when nothing is. */
export function newPasswordFaults(
  typed: Typed,
  about: { readonly email: string; readonly common: ReadonlySet<string> },
): Faults {
  const { password = "", repeated = "" } = typed;
  const weak = passwordFault(password, about);
  const differ: Fault | null =
    repeated === "" ? fault("required") : repeated === password ? null : fault("passwordsDiffer");
  return {
    ...(weak && { password: [weak] }),
    ...(differ && { repeated: [differ] }),
  };
}
