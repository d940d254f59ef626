import type { HandoutFile } from "../../handouts/model";

/** A handout that goes round, as the reader may know of it: where they may not, its title says why. */
export interface Paper {
  readonly id: string;
  /** 資料２－１; empty where it has no number. */
  readonly number: string;
  readonly title: string;
  readonly isOpen: boolean;
  /** The version that counts, where the reader may have it. */
  readonly file: Pick<HandoutFile, "number" | "mediaType" | "size"> | null;
}
