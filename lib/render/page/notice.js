// notice.js: one model (zeren/1 with its text, offsets in UTF-16 units) with what the page asks of it, looked up once.

const LEADERS = new Set(["lead_leader", "responsible_leader", "responsible_person", "contact"]);
const DUTY = { lead_leader: "lead", lead_unit: "lead", responsible_leader: "responsible", responsible_person: "responsible", responsible_unit: "responsible",
               cooperating_unit: "cooperating", supervising_unit: "other", contact: "other", other: "other" };
const DUTIES = ["lead", "responsible", "cooperating", "other"];

// What a party does in a role: its own mark (（牵头） behind it, 列第一位者为牵头单位) goes before the label.
const dutyOf = (role, party) => DUTY[party.effective_role ?? role.role] ?? "other";

function makeNotice(data) {
  const model = data.model;
  const standard = model.preamble.rules.find(rule => rule.deadline); // gives its deadline to tasks without one (未注明时限的，均于年底前完成)
  const notice = { model, standard, withStandard: new Set(standard?.tasks), text: model.text.content, findings: data.findings ?? model.diagnostics, tasks: model.tasks, byId: new Map(), sections: new Map() };
  for (const section of model.sections) notice.sections.set(section.id, section);
  for (const task of model.tasks) notice.byId.set(task.id, task);
  notice.name = model.header.title?.name ?? model.header.title?.text ?? model.source.name ?? "";
  for (const task of model.tasks) task.view = viewOf(notice, task);
  return notice;
}

function viewOf(notice, task) {
  const people = new Set(), units = new Set(), found = [];
  for (const role of task.roles)
    for (const party of role.parties) (LEADERS.has(role.role) || party.kind === "person" ? people : units).add(party.name);
  for (const finding of notice.findings)
    if (finding.span && finding.span[0] < task.extent[1] && task.extent[0] < finding.span[1]) found.push(finding);
  const sections = sectionsOf(notice, task.section);
  const given = task.deadlines.length === 0 && notice.withStandard.has(task.id) ? notice.standard : null;
  const deadlines = given ? [given.deadline] : task.deadlines; // that hold for the task
  return { people, units, found, sections, deadlines, given, words: [task.number, task.title?.text, task.text, ...people, ...units].join(" ").toLowerCase() };
}

// The section and all that it stands in, the innermost first.
function sectionsOf(notice, id) {
  const ids = [];
  for (let section = notice.sections.get(id); section; section = notice.sections.get(section.parent)) ids.push(section.id);
  return ids;
}

// Names with the number of their tasks, the busiest first.
function countNames(tasks, pick) {
  const counts = new Map();
  for (const task of tasks) for (const name of pick(task)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

// What the page calls a task: 二/11, or the number as the notice writes it.
const nameOf = task => task.key;

const sectionName = section => [section.number, section.heading.name ?? section.heading.text].filter(Boolean).join(" ");
