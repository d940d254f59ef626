import { paths } from "../../paths";
import { OwnMeasures, type OwnMeasuresProps } from "../../ui/measure/own-measures";
import { Section } from "../../ui/section";
import { words } from "../report-words";

type Props = Pick<OwnMeasuresProps, "page" | "measures">;

/** The measures of the reader's ministry, as many as fit, and the way to all of them. */
export const MeasuresSection = ({ page, measures }: Props) => {
  const w = words[page.lang];
  const { total = 0, dues = 0 } = measures[0] ?? {};
  return (
    <Section title={w.own} lead={dues > 0 ? w.dues(String(dues)) : undefined}>
      {measures.length > 0 && <OwnMeasures page={page} measures={measures} from="desk" />}
      <p>
        <a href={paths[page.lang].myMeasures()}>
          {total > measures.length ? w.allOwn(String(total)) : w.openOwn}
        </a>
      </p>
    </Section>
  );
};
