/**
 * On the calendar of all days: marks the reader's own day and offers a link to it. The pages themselves know no clock.
 * `#today` in the address goes there at once.
 */
function run(): void {
  const now = new Date();
  const key = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const day = document.querySelector<HTMLAnchorElement>(`a[data-day="${key}"]`);
  if (day === null) return;
  day.setAttribute('aria-current', 'date');
  const offer = document.getElementById('today');
  const link = offer?.querySelector('a');
  if (offer === null || link == null) return;
  link.href = day.href;
  offer.hidden = false;
  if (location.hash === '#today') location.replace(day.href);
}

run();
