interface Props {
  source: string;
  sourceUrl: string;
}

/** Where a record comes from, with the way there. */
export const Source = ({ source, sourceUrl }: Props) =>
  sourceUrl === "" ? (
    <>{source === "" ? "－" : source}</>
  ) : (
    <a href={sourceUrl} rel="noopener noreferrer">
      {source === "" ? sourceUrl : source}
    </a>
  );
