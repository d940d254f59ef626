/** The mark: two rings that hold each other. */
const Mark = () => (
  <svg class="mark" viewBox="0 0 40 28" width="40" height="28" aria-hidden="true">
    <circle cx="14" cy="14" r="11" fill="none" stroke="currentColor" stroke-width="4" />
    <path
      d="M26 3a11 11 0 1 1-8.6 17.9M17.400 7.100A11 11 0 0 1 20 4.800"
      fill="none"
      stroke="currentColor"
      stroke-width="4"
    />
  </svg>
);

interface Props {
  href: string;
  name: string;
  under?: string | undefined;
}

/** The name at the top left, which leads home. */
export const Brand = ({ href, name, under }: Props) => (
  <a class="brand" href={href}>
    <Mark />
    <span class="brand-names">
      <span class="brand-name">{name}</span>
      {under && <span class="brand-under">{under}</span>}
    </span>
  </a>
);
