/** What a Medium export holds of the account beside its posts: no articles, and nothing for an archive that others read. */
const ACCOUNT =
  /(?:^|\/)(?:applications|blocks|bookmarks|claps|highlights|interests|ips|lists|membership|partner-program|profile|pubs-following|sessions|social|topics-following|twitter|users-following)\/[^/]+\.html$/;

/** Whether a file in an archive is a Medium account's own data. */
export function accountData(path: string): boolean {
  return ACCOUNT.test(path);
}
