// changes.js: what compare() found between the first two notices, above their tasks: what changed, what stayed as it was (folded up until
// somebody asks for it), and what changed around the tasks. Without a comparison there is nothing.
"use strict";

const CHANGES = ["changed", "split", "merged", "dropped", "added"]; // in the order of the counts; what else there is stayed the same

function wordingOf(edits) {
  const tags = { removed: "del", added: "ins", equal: "span" };
  return make("p", { class: "wording" }, ...edits.map(edit => make(tags[edit.kind] ?? "span", {}, edit.text)));
}

// The words of tasks that were not reworded, titles first.
const textOf = tasks => make("p", { class: "wording" },
  tasks.map(task => [task.title && !task.text.startsWith(task.title.text) ? task.title.text : null, task.text].filter(Boolean).join("\n")).join("\n"));

const sideOf = fact => fact ? fact.text : "";

function factRow(kind, before, after) {
  return make("div", { class: "row" }, make("span", { class: "label" }, kind),
    make("span", {}, before ? make("del", {}, before) : null, before && after ? " → " : null, after ? make("ins", {}, after) : null));
}

const roleRowOf = change => factRow(change.name ?? change.kind, words.roles[change.from] ?? sideOf(change.before), words.roles[change.to] ?? sideOf(change.after));

// "3 → 4", or "3" where the key is the same.
function keysOf(change) {
  const [before, after] = ["before", "after"].map(side => change[side].map(task => task.key).join(" "));
  return before === after ? before : [before, after].filter(Boolean).join(" → ");
}

function changeCard(change) {
  const [side, tasks] = change.after.length > 0 ? [1, change.after] : [0, change.before];
  return make("article", { class: `change ${change.kind}` },
    make("header", {}, make("b", {}, keysOf(change)), make("span", { class: "kind" }, words[change.kind] ?? change.kind),
      change.renumbered ? make("span", { class: "kind" }, words.renumbered) : null, change.moved ? make("span", { class: "kind" }, words.moved) : null,
      tasks.length > 0 ? make("button", { class: "quiet", type: "button", onclick: () => showIn(side, tasks[0].id) }, words.show) : null),
    change.edits.length > 0 ? wordingOf(change.edits) : textOf(tasks), ...change.roles.map(roleRowOf),
    ...change.targets.map(target => factRow(words.targets, sideOf(target.before), sideOf(target.after))),
    ...change.deadlines.map(deadline => factRow(words.deadlines, sideOf(deadline.before), sideOf(deadline.after))));
}

const aroundCard = change => make("article", { class: `change ${change.kind}` },
  make("header", {}, make("span", { class: "kind" }, `${words.parts[change.part] ?? change.part} · ${words[change.kind] ?? change.kind}`)), wordingOf(change.edits));

// A list under its heading. Folded up, its cards are made when it is opened: five hundred equal tasks cost nothing until then.
function fold(id, heading, changes, card, open) {
  if (changes.length === 0) return null;
  const details = make("details", { id, open }, make("summary", {}, heading), ...(open ? changes.map(card) : []));
  if (!open) details.addEventListener("toggle", () => { if (details.childElementCount === 1) details.append(...changes.map(card)); });
  return details;
}

function drawChanges(comparison, place) {
  place.hidden = !comparison;
  if (!comparison) return;
  const changed = comparison.tasks.filter(change => CHANGES.includes(change.kind));
  const same = comparison.tasks.filter(change => !CHANGES.includes(change.kind));
  const counts = CHANGES.map(kind => [words[kind], changed.filter(change => change.kind === kind).length]).filter(([, count]) => count > 0);
  const lists = [
    fold("changed", `${words.changes}${words.colon}${counts.map(count => count.join(" ")).join(" · ")}`, changed, changeCard, true),
    fold("same", `${words.same} ${same.length}`, same, changeCard, false),
    fold("around", `${words.around} ${comparison.around.length}`, comparison.around, aroundCard, false),
  ];
  place.replaceChildren(...(changed.length > 0 ? [] : [make("p", { class: "nothing" }, words.no_changes)]), ...lists.filter(Boolean));
}
