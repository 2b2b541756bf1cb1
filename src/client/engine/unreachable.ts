/** What the engine says where neither a host answers nor the browser has kept what is asked for; the page has words for it. */
export const UNREACHABLE = 'unreachable';
