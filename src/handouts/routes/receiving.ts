import type { Context } from "hono";
import type { App } from "../../env";
import { Answered, Stopped } from "../../lib/errors";
import { type FormState, fault } from "../../lib/form";
import { newId } from "../../lib/id";
import type { Change } from "../../record/change";
import { done } from "../../web/answer";
import { type Upload, largestFile } from "../../web/upload";
import type { Kept } from "../file-changes";
import { dropFile, keepFile } from "../store";

interface Receiving {
  readonly location: string;
  /** The form again, with what is wrong. */
  readonly refuse: (faults: FormState["faults"]) => Response | Promise<Response>;
  /** What follows from the file once it is kept. */
  readonly change: (kept: Kept) => Change;
}

/**
 * Keeps the file of a form as it comes in, then commits what follows from it. Where the file is refused, or somebody else
 * wrote first, nothing of it stays.
 */
export async function receive(
  c: Context<App>,
  { file, isBroken }: Upload,
  { location, refuse, change }: Receiving,
): Promise<Response> {
  const refused = (code: string) => refuse({ file: [fault(code)] });
  if (isBroken) return refused("uploadBroken");
  if (file === null) return refused("fileNeeded");
  const kept = await keepFile(c.env.FILES, newId(), file, largestFile);
  if (!kept.ok) return refuse({ file: [kept.fault] });
  try {
    return await done(c, location, change(kept.value));
  } catch (error) {
    // Of anything else nobody knows whether it was written after all: what was not is swept later.
    if (error instanceof Stopped || error instanceof Answered)
      await dropFile(c.env.FILES, kept.value.id);
    throw error;
  }
}
