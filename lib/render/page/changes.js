// changes.js: what `zeren diff` found between the first two notices, above their tasks. Without a comparison there is nothing.

function drawChanges(comparison, place) {
  place.hidden = !comparison;
  if (!comparison) return;
  place.replaceChildren(make("h2", {}, words.changes));
}
