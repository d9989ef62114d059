### What the page says before the scan has loaded, or if it can't load.

# The scan did not start. `$reason` is a short technical reason in English.
scan-stopped = The scan couldn’t start ({ $reason }). Your saved answers are safe. Reload the page to try again.
# Instead of a frame that stays empty. A link to the scan's own page follows.
frame-not-shown = This page doesn’t show the scan.
# Instead of a frame that the page's policy forbids. A link to the scan's own page follows.
frame-not-allowed = This page doesn’t allow the scan.
# The link after one of these two.
open-own-page = Open the scan on its own page
# The frame's name for screen readers.
frame-name = Customer-centricity scan
# Below the scan on its own page. A button follows.
new-version = A new version is available. Your answers are safe.
# That button.
update-now = Update now
# On the page for addresses that don't exist: its heading, a hint, and a link.
not-found = Page not found
not-found-link = If you followed a link to a result, part of it may be missing. Copy the whole link, or ask for a new one.
not-found-go = Go to the scan
