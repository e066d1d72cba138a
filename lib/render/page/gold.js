// gold.js: the model, with the reviewer's corrections, in the form of a corpus's gold.json (corpus/README.md), marked origin "review".

// Without what is null, false or empty: gold leaves it out.
const slim = object => Object.fromEntries(Object.entries(object).filter(([, value]) => !(value === null || value === undefined || value === false || value?.length === 0)));

const SHORT = 24, ENDS = 12;

// A long wording as [how it begins, how it ends], each inside one line.
function goldText(text) {
  const lines = text.split("\n");
  if (text.length < SHORT && lines.length === 1) return text;
  return [lines[0].slice(0, ENDS), lines.at(-1).slice(-ENDS)];
}

function goldParty(role, party) {
  const usual = LEADERS.has(role.role) ? "person" : "unit";
  const rich = slim({ text: party.text, kind: party.kind === usual ? null : party.kind, qualifier: party.qualifier?.text, post: party.post?.text,
    effective_role: party.effective_role, name: party.name === party.text ? null : party.name, basis: party.basis?.kind === "inherited" ? party.basis.rule : null });
  return Object.keys(rich).length === 1 ? party.text : rich;
}

const goldRole = (role, task) => slim({ role: role.role, label: role.label, parties: role.parties.map(party => goldParty(role, party)),
  open_ended: role.open_ended, basis: role.basis?.kind === "inherited" ? role.basis.rule : null,
  in_text: !role.basis && task.span[0] <= role.span[0] && role.span[1] <= task.span[1] });

const goldTarget = target => slim({ indicator: target.indicator?.text, change: target.change, relation: target.relation,
  value: target.value === null ? null : String(target.value), value_high: target.value_high === null ? null : String(target.value_high),
  unit: target.unit, text: target.text, period: target.period?.text, baseline: target.baseline?.text, share_of: target.share_of, basis: target.basis?.rule });

function goldDeadline(deadline) {
  const obvious = deadline.kind === "by";
  return slim({ text: deadline.text, due: deadline.due, kind: obvious ? null : deadline.kind });
}

function goldTask(task) {
  return slim({ id: `t${task.id}`, section: task.section ? `s${task.section}` : null, parent: task.parent ? `t${task.parent}` : null, part: task.part, number: task.number,
    kind: task.roles.length > 0 ? null : task.targets.length > 0 ? "goal" : "item", title: task.title?.text, text: goldText(task.text),
    roles: task.roles.map(role => goldRole(role, task)), targets: task.targets.map(goldTarget), deadlines: task.deadlines.map(goldDeadline),
    fields: task.fields.map(field => ({ label: field.label, text: field.text })), corrected: task.corrected });
}

function goldOf(notice) {
  const { header, preamble, sections } = notice.model;
  return slim({ origin: "review",
    header: slim({ doc_number: header.doc_number?.text, issuer: header.issuer?.text, title: header.title?.text, recipients: header.recipients.map(passage => passage.text),
      signatory: header.signatory?.text, issued_on: header.issued_on?.date, attachments: header.attachments.map(passage => passage.text) }),
    declared_task_count: preamble.declared_task_count?.value,
    reporting: preamble.reporting.map(report => slim({ text: report.text, due: report.due, every: report.every })),
    rules: preamble.rules.map(rule => ({ kind: rule.kind, text: rule.text })),
    sections: sections.map(section => slim({ id: `s${section.id}`, parent: section.parent ? `s${section.parent}` : null, number: section.number, heading: section.heading.text })),
    tasks: notice.tasks.map(goldTask) });
}

function downloadGold(notice) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(goldOf(notice), null, 1) + "\n"], { type: "application/json" }));
  const link = make("a", { href: url, download: "gold.json" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
