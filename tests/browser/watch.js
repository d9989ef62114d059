// What happened on the page: errors, events of the element, requests that its policy forbids.
window.watched = { errors: [], events: [], forbidden: [] };
addEventListener("error", (event) => watched.errors.push(event.message ?? `${event.target.localName} did not load`), true);
addEventListener("unhandledrejection", (event) => watched.errors.push(String(event.reason)));
addEventListener("securitypolicyviolation", (event) => watched.forbidden.push(`${event.violatedDirective}: ${event.blockedURI}`));
for (const name of ["ready", "started", "progress", "completed", "shared", "error"])
  addEventListener(`maturity-scan-${name}`, (event) => watched.events.push({ name, id: event.target.id, detail: event.detail }));
{
  const tell = console.error;
  console.error = (...all) => (watched.errors.push(all.join(" ")), tell.apply(console, all));
}
