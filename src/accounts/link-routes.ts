import type { Context } from "hono";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import { type FormState, type Typed, faulty } from "../lib/form";
import type { Change } from "../record/change";
import { commit, recorded } from "../record/commit";
import { occasionOf } from "../web/answer";
import { commonPasswords } from "./common-passwords";
import { newPasswordFaults } from "./forms";
import { hashPassword } from "./passwords";

type Chosen =
  | { readonly ok: true; readonly secret: string }
  | { readonly ok: false; readonly form: FormState };

/** The hash of the password that the holder of a link chose, or the form that says what is wrong with it. */
export async function passwordIn(typed: Typed, email: string, pepper: string): Promise<Chosen> {
  const faults = newPasswordFaults(typed, { email, common: await commonPasswords() });
  return Object.keys(faults).length > 0
    ? { ok: false, form: faulty({}, faults) }
    : { ok: true, secret: await hashPassword(typed["password"] ?? "", pepper) };
}

/** Commits what the holder of a link does; false when somebody used the link in the same moment. */
export async function isFirstUse(
  c: Context<App>,
  accountId: string,
  change: Change,
): Promise<boolean> {
  try {
    await commit(c.env.DB, recorded({ ...occasionOf(c), accountId }, [change]));
    return true;
  } catch (error) {
    if (error instanceof Stopped && error.stop === "stale") return false;
    throw error;
  }
}
