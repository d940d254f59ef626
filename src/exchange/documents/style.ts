import {
  AlignmentType,
  BorderStyle,
  Footer,
  type IPropertiesOptions,
  type ISectionOptions,
  LevelFormat,
  LevelSuffix,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Lang } from "../../lib/lang";

/** The width of a 全角 character at 10.5 points, in twentieths of a point. */
export const em = 210;

/** What there is between the margins of a sheet of A4. */
export const textWidth = 11_906 - 2 * 1418;

const font = { ascii: "Yu Mincho", hAnsi: "Yu Mincho", eastAsia: "游明朝", cs: "Yu Mincho" };

const heading = (before: number) => ({
  run: { font, size: 21, bold: false, color: "000000" },
  paragraph: { spacing: { before, after: 60 }, keepNext: true },
});

export const points = "points";
const pointLevels = Array.from({ length: 9 }, (_, level) => ({
  level,
  format: LevelFormat.BULLET,
  text: "・",
  suffix: LevelSuffix.NOTHING,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: em * (level + 2), hanging: em } } },
}));

/** Fonts, headings and lists, as a council's papers have them; Japanese text has its own font and its own rules of line breaking. */
export const look = (lang: Lang): Omit<IPropertiesOptions, "sections"> => ({
  styles: {
    default: {
      document: {
        run: {
          font,
          size: 21,
          language: { value: lang === "ja" ? "ja-JP" : "en-GB", eastAsia: "ja-JP" },
        },
        paragraph: { spacing: { line: 320 } },
      },
      title: {
        run: { font, size: 28, bold: false, color: "000000" },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 360 } },
      },
      heading1: heading(240),
      heading2: heading(160),
    },
  },
  numbering: { config: [{ reference: points, levels: pointLevels }] },
});

/** A4 upright, with the number of the page and of all pages beneath. */
export const sheet: Omit<ISectionOptions, "children"> = {
  properties: {
    page: {
      size: { width: 11_906, height: 16_838 },
      margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 },
    },
  },
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [
            new TextRun({
              children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
              size: 18,
            }),
          ],
        }),
      ],
    }),
  },
};

const line = { style: BorderStyle.SINGLE, size: 6, color: "666666", space: 4 };

/** A frame around a paragraph. */
export const framed = { top: line, bottom: line, left: line, right: line };
