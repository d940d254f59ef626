import type { Lang } from "../../lib/lang";
import type { PublishedFile } from "../content/handouts";

const unit = 1024;

/** 1.2 MB, 34 KB: as much as a reader needs to know before fetching a file. */
const sizeOf = (size: number): string =>
  size < unit * unit
    ? `${Math.max(1, Math.round(size / unit))} KB`
    : `${(size / unit / unit).toFixed(1)} MB`;

/** What a file is called by its ending: PDF, XLSX. */
const formatOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1).toUpperCase();

/** （PDF 1.2 MB） */
export const fileKind = (
  { name, size }: Pick<PublishedFile, "name" | "size">,
  lang: Lang,
): string =>
  lang === "ja" ? `（${formatOf(name)} ${sizeOf(size)}）` : ` (${formatOf(name)}, ${sizeOf(size)})`;
