/**
 * The archive's icon: the first letter of its name, paper on accent.
 *
 * @param name the site's name; articles ("The", "Die", "La" …) at its start are passed over
 * @param accent a CSS colour as `parseAccent` passed it, or null for ours
 */
export function iconSvg(name: string, accent: string | null): string {
  const bare = name.replace(/^(?:the|an?|der|die|das|le|la|les|el|los|las|il|lo|gli|o|os|as|de|het)\s+/iu, '');
  const letter = /[\p{L}\p{N}]/u.exec(bare)?.[0].toUpperCase() ?? 'B';
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<rect width="64" height="64" rx="6" fill="${accent ?? '#8c1d18'}"/>` +
    '<text x="32" y="48" font-family="Georgia, serif" font-size="46" font-weight="600" text-anchor="middle" fill="#fbf8f1">' +
    `${letter}</text></svg>\n`
  );
}
