/** 出典: linked where an address is known. */
export const Source = ({ name, url }: { name: string; url: string }) =>
  /^https?:\/\//.test(url) ? <a href={url}>{name}</a> : <>{name}</>;
