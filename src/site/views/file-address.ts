import { paths } from "../../paths";
import type { MeetingSeen } from "../meeting-seen";
import { handoutsIn } from "./meeting-papers";

/** Where the public fetches the file of a handout that minutes name; null where it may not. */
export function fileAddress({
  page,
  code,
  documents,
}: Pick<MeetingSeen, "page" | "code" | "documents">) {
  const files = new Map(handoutsIn(documents)?.handouts.map(({ key, file }) => [key, file]));
  return ({ key }: { readonly key: string }): string | null => {
    const file = files.get(key);
    return file ? paths[page.lang].publicFile(code, file.id, file.name) : null;
  };
}
