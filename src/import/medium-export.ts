/** What a Medium export holds of the account beside its posts: no articles, and nothing for an archive that others read. */
const ACCOUNT =
  /(?:^|\/)(?:applications|blocks|bookmarks|claps|highlights|interests|ips|lists|membership|partner-program|profile|pubs-following|sessions|social|topics-following|twitter|users-following)\/[^/]+\.html$/;

/** Whether a file in an archive is a Medium account's own data. */
export function accountData(path: string): boolean {
  return ACCOUNT.test(path);
}

/** Whether a page is the notice that Medium lays beside the posts of an export. */
export function isMediumNotice(path: string, bytes: Buffer): boolean {
  return (
    /(?:^|\/)README\.html$/i.test(path) &&
    /<h1[^>]*>\s*Your Medium archive/i.test(bytes.toString('latin1', 0, 16 * 1024))
  );
}
