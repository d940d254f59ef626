import type { Child } from "hono/jsx";
import { shownSize } from "../lib/file-size";

interface Props {
  href: string;
  /** What the file is. */
  children: Child;
  mediaType: string;
  /** In bytes. */
  size: number;
}

const formats = new Map([
  ["application/pdf", "PDF"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"],
  ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint"],
  ["image/png", "PNG"],
  ["image/jpeg", "JPEG"],
]);

/** A link to a file, which says of what format and size it is before anybody follows it. */
export const FileLink = ({ href, children, mediaType, size }: Props) => (
  <a href={href} download>
    {children} [{formats.get(mediaType) ?? mediaType}, {shownSize(size)}]
  </a>
);
