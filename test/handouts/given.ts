import { post, rows } from "../world";
import { handoutPath, pdf, submitFile, versionOf } from "./sent";

export const title = "みんなに見えるか確かめる題名";

/** A handout of 厚生労働省, in a state and with a disclosure; `out` says whether it was accepted. */
export async function given(disclosure: string, isOut: boolean): Promise<void> {
  await submitFile("h2", "coordinator", { name: "施策.pdf", bytes: pdf() }, { title });
  if (isOut)
    await post(handoutPath("h2", "/accept"), "secretariat", { version: await versionOf("h2") });
  await rows(
    `UPDATE handout SET disclosure = ?, clause = iif(?1 = 'closed', 5, NULL),
      disclosure_reason = iif(?1 = 'closed', '審議中のため', ''), version = version + 1 WHERE id = 'h2'`,
    disclosure,
  );
}
