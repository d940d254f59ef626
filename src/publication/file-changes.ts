import { type Sql, add } from "../db/sql";
import { handoutsContent } from "./content/handouts";
import type { MadePublic } from "./listing-changes";

/** The files that a revision makes public, so that each is found by its id and by its SHA-512. */
export const filed = ({
  id,
  kind,
  content,
}: Pick<MadePublic, "id" | "kind" | "content">): readonly Sql[] =>
  kind === "handouts"
    ? handoutsContent(content).handouts.flatMap(({ key, number, title, file }) =>
        file === null
          ? []
          : [
              add("publication_file", {
                publicationId: id,
                fileId: file.id,
                handoutId: key,
                number: JSON.stringify(number),
                title,
                name: file.name,
                mediaType: file.mediaType,
                size: file.size,
                sha512: file.sha512,
                edition: file.edition,
              }),
            ],
      )
    : [];
