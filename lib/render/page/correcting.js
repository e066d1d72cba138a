// correcting.js: a reviewer corrects one task; every wording must stand in the notice, as gold has it.

const roleOptions = chosen => Object.entries(words.roles).map(([value, text]) => make("option", { value, selected: value === chosen }, text));

function roleForm(role) {
  const row = make("fieldset", { class: "role-form" },
    make("select", { name: "role", "aria-label": words.role }, ...roleOptions(role.role)),
    make("input", { name: "label", "aria-label": words.label, placeholder: words.label, value: role.label ?? "" }),
    make("input", { name: "parties", "aria-label": words.parties, placeholder: words.parties, value: role.parties.map(party => party.text).join("、") }),
    make("button", { type: "button", class: "quiet", onclick: () => row.remove() }, words.remove));
  row.before_correction = role; // kept: what is not shown here (kinds, qualifiers, basis) stays for parties that stay
  return row;
}

// What is written in the form as a role, with what the model knew of parties that are still the same.
function readRole(row, task) {
  const old = row.before_correction;
  const value = name => row.querySelector(`[name=${name}]`).value.trim();
  const kindOf = text => LEADERS.has(value("role")) ? "person" : old.parties[0]?.kind === "collective" ? "unit" : old.parties[0]?.kind ?? "unit";
  const parties = value("parties").split("、").map(text => text.trim()).filter(Boolean).map(text =>
    old.parties.find(party => party.text === text) ?? { text, name: text, span: [0, 0], kind: kindOf(text), post: null, qualifier: null, effective_role: null, basis: null });
  return { ...old, role: value("role"), label: value("label") || null, parties, span: old.span ?? task.span };
}

// The wordings of a correction that the notice does not have: number, title and label anywhere, the parties of a role one behind the
// other inside the task, unless the role is inherited.
function notInText(notice, corrected) {
  const inTask = notice.text.slice(...corrected.extent);
  const missing = [corrected.number, corrected.title?.text, ...corrected.roles.map(role => role.label)].filter(text => text && !notice.text.includes(text));
  for (const role of corrected.roles) {
    const place = role.basis?.kind === "inherited" ? notice.text : inTask;
    let from = 0;
    for (const { text } of role.parties) {
      const found = place.indexOf(text, from);
      if (found < 0) missing.push(text);
      else from = found + text.length;
    }
  }
  return missing;
}

// Opens the form for `task`; calls `done` with the corrected task.
function openCorrection(notice, task, done) {
  const dialog = at("correction");
  const rows = make("div", {}, ...task.roles.map(roleForm));
  const number = make("input", { name: "number", value: task.number ?? "" });
  const title = make("input", { name: "title", value: task.title?.text ?? "" });
  const complaint = make("p", { class: "note error", role: "alert" });
  const empty = { role: "responsible_unit", label: null, parties: [], basis: null, open_ended: false, span: task.span };
  const form = make("form", { method: "dialog" }, make("h2", {}, nameOf(task)), make("p", { class: "wording" }, task.text),
    make("label", {}, words.number, number), make("label", {}, words.title, title), rows,
    make("button", { type: "button", onclick: () => rows.append(roleForm(empty)) }, words.add_role), complaint,
    make("footer", {}, make("button", { type: "submit", class: "first" }, words.save), make("button", { type: "button", onclick: () => dialog.close() }, words.cancel)));
  form.addEventListener("submit", event => {
    const corrected = { ...task, number: number.value.trim() || null, corrected: true,
      title: title.value.trim() ? { ...(task.title ?? { span: task.span }), text: title.value.trim(), name: null } : null,
      roles: [...rows.children].map(row => readRole(row, task)).filter(role => role.parties.length > 0) };
    const missing = notInText(notice, corrected);
    if (missing.length > 0) {
      event.preventDefault();
      complaint.textContent = missing.map(words.not_in_text).join("　");
      return;
    }
    corrected.kind = corrected.roles.length > 0 ? "assignment" : corrected.targets.length > 0 ? "goal" : "item";
    done(corrected);
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  number.focus();
}
