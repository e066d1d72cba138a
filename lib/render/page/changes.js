// changes.js: what compare() found between the first two notices, above their tasks. Without a comparison there is nothing.
"use strict";

const CHANGE_WORDS = { added: "added", dropped: "dropped", changed: "changed", split: "split", merged: "merged", same: "same" };

function wordingOf(edits) {
  const tags = { removed: "del", added: "ins", equal: "span" };
  return make("p", { class: "wording" }, ...edits.map(edit => make(tags[edit.kind] ?? "span", {}, edit.text)));
}

const sideOf = fact => fact ? fact.text : "";

function factRow(kind, before, after) {
  return make("div", { class: "row" }, make("span", { class: "label" }, kind),
    make("span", {}, before ? make("del", {}, before) : null, before && after ? " → " : null, after ? make("ins", {}, after) : null));
}

const roleRowOf = change => factRow(change.name ?? change.kind, words.roles[change.from] ?? sideOf(change.before), words.roles[change.to] ?? sideOf(change.after));

function changeCard(change) {
  const keys = side => change[side].map(task => task.key).join(" ");
  const name = [keys("before"), keys("after")].filter(Boolean).join(" → ");
  const goTo = change.after[0] ?? change.before[0];
  return make("article", { class: `change ${change.kind}` },
    make("header", {}, make("b", {}, name), make("span", { class: "kind" }, words[CHANGE_WORDS[change.kind]] ?? change.kind),
      change.after.length > 0 || change.before.length > 0
        ? make("button", { class: "quiet", type: "button", onclick: () => showIn(change.after.length > 0 ? 1 : 0, goTo.id) }, words.show) : null),
    wordingOf(change.edits), ...change.roles.map(roleRowOf),
    ...change.targets.map(target => factRow(words.targets, sideOf(target.before), sideOf(target.after))),
    ...change.deadlines.map(deadline => factRow(words.deadlines, sideOf(deadline.before), sideOf(deadline.after))));
}

function drawChanges(comparison, place) {
  place.hidden = !comparison;
  if (!comparison) return;
  const changed = comparison.tasks.filter(change => change.kind !== "same");
  const counts = ["changed", "split", "merged", "dropped", "added"].map(kind => `${words[CHANGE_WORDS[kind]]} ${changed.filter(change => change.kind === kind).length}`).filter(count => !count.endsWith(" 0"));
  place.replaceChildren(make("details", { open: true }, make("summary", {}, `${words.changes}: ${counts.join(" · ")}`), ...changed.map(changeCard)));
}
