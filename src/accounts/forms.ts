import { choice, email, line, optionalId } from "../lib/fields";
import { type Fault, type FormState, type Typed, fault } from "../lib/form";
import { grantableRoles, roles, scopeOf, type Role, type Scope } from "./model";
import { passwordFault } from "./password-rules";

/** The address is read as it is typed: whatever is wrong with it is wrong with the sign-in. */
export const signInForm = { email: line({ max: 254 }) };

const scopeFields = { organizationId: optionalId, seatId: optionalId };

export const inviteForm = {
  name: line({ max: 100 }),
  email,
  role: choice(roles),
  ...scopeFields,
  personId: optionalId,
};

export const grantForm = { role: choice(grantableRoles), ...scopeFields };

type Faults = FormState["faults"];
interface Ids {
  readonly organizations: readonly { readonly id: string }[];
  readonly seats: readonly { readonly id: string }[];
  readonly people: readonly { readonly id: string }[];
}

/**
 * What the role is held for, of all that was chosen: the field that the role needs, one of those offered.
 * The other fields count for nothing.
 */
export function scopeChosen(
  role: Role,
  chosen: { organizationId: string | null; seatId: string | null; personId?: string | null },
  offered: Ids,
): { ok: true; values: Scope } | { ok: false; faults: Faults } {
  const nothing: Scope = { organizationId: null, seatId: null, personId: null };
  const name = scopeOf(role);
  if (name === null) return { ok: true, values: nothing };
  const id = chosen[name] ?? null;
  const among = {
    organizationId: offered.organizations,
    seatId: offered.seats,
    personId: offered.people,
  }[name];
  if (id === null) return { ok: false, faults: { [name]: [fault("scopeRequired")] } };
  if (!among.some((one) => one.id === id))
    return { ok: false, faults: { [name]: [fault("notAChoice")] } };
  return { ok: true, values: { ...nothing, [name]: id } };
}

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
