// cards.js: one card a task: its words, who does what, how much and by when.

function numberOf(target) {
  const plain = value => value === null ? "" : String(value);
  const value = target.value_high === null ? plain(target.value) : `${plain(target.value)}–${plain(target.value_high)}`;
  return `${words.changed_by[target.change] ?? ""} ${words.relations[target.relation] ?? ""}${value}${target.unit ?? ""}`.trim();
}

// A finding in the language of the page, where whoever made the page gave it in both.
const saidOf = finding => (words === WORDS.zh && finding.message_zh) || finding.message;

const basisOf = basis => basis ? make("span", { class: "basis", title: basis.rule }, words[basis.kind] ?? basis.kind) : null;

function partyChip(role, party, onParty) {
  const name = party.name ?? party.text;
  return make("button", { class: `chip party ${dutyOf(role, party)}`, type: "button", title: name === party.text ? undefined : party.text, onclick: event => {
    event.stopPropagation();
    onParty(name);
  } }, name, party.qualifier ? make("small", {}, ` ${party.qualifier.text}`) : null, basisOf(party.basis));
}

function roleRow(role, onParty) {
  return make("div", { class: "row" }, make("span", { class: "label", title: role.label ?? undefined }, words.roles[role.role], basisOf(role.basis)),
    make("span", {}, ...role.parties.map(party => partyChip(role, party, onParty)), role.open_ended ? words.open_ended : null));
}

function listRow(label, items) {
  return items.length === 0 ? null : make("div", { class: "row" }, make("span", { class: "label" }, label), make("span", {}, ...items));
}

function makeCard(notice, task, actions) {
  const targets = task.targets.map(target => make("span", { class: "chip target", title: target.text },
    make("b", {}, target.indicator?.text ?? ""), " ", numberOf(target), basisOf(target.basis)));
  const deadlines = task.view.deadlines.map(deadline => make("span", { class: "chip deadline", title: task.view.given?.text ?? deadline.due ?? undefined },
    deadline.text, deadline.due && deadline.due !== deadline.text ? make("small", {}, ` ${deadline.due}`) : null,
    basisOf(task.view.given ? { kind: "inherited", rule: task.view.given.text } : deadline.basis)));
  const fields = task.fields.map(field => make("div", { class: "row" }, make("span", { class: "label" }, field.label), make("span", {}, field.text)));
  const found = task.view.found.map(finding => make("p", { class: `note ${finding.severity}` }, make("code", {}, finding.code), " ", saidOf(finding)));
  return make("article", { class: `card ${task.kind}`, id: `task-${task.id}`, tabindex: 0, data: { task: task.id }, "aria-label": nameOf(task) },
    make("header", {}, make("b", {}, nameOf(task)), make("span", { class: "kind" }, words.kinds[task.kind]),
      task.corrected ? make("span", { class: "basis" }, words.corrected) : null,
      make("button", { class: "quiet", type: "button", onclick: event => { event.stopPropagation(); actions.correct(task); } }, words.correct)),
    task.title ? make("h3", {}, task.title.name ?? task.title.text) : null,
    make("p", { class: "wording" }, task.text),
    ...task.roles.map(role => roleRow(role, actions.party)),
    listRow(words.targets, targets), listRow(words.deadlines, deadlines), ...fields, ...found);
}
