import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { FileLink } from "../../ui/file-link";
import type { Version } from "../model/shapes";

interface Props {
  page: Page;
  meetingId: string;
  version: Version;
  children: Child;
}

/** A link to a version of a handout's file. */
export const VersionLink = ({ page, meetingId, version, children }: Props) => (
  <FileLink
    href={paths[page.lang].handoutFile(meetingId, version.handoutId, version.number)}
    mediaType={version.mediaType}
    size={version.size}
  >
    {children}
  </FileLink>
);
