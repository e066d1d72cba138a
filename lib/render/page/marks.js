// marks.js: the notice's text cut at every border of a mark, so that marks may overlap: each piece carries the classes of all that cover it.

// All marks of a notice: {begin, end, class, party?, task?}.
function marksOf(notice) {
  const marks = [];
  const add = (span, kind, more) => { if (span && span[0] < span[1]) marks.push({ begin: span[0], end: span[1], kind, ...more }); };
  const { header, preamble, sections, tasks } = notice.model;
  add(header.title?.span, "title");
  add(header.doc_number?.span, "header");
  add(header.issuer?.span, "header");
  for (const passage of header.recipients) add(passage.span, "header");
  for (const report of preamble.reporting) add(report.span, "deadline");
  for (const rule of preamble.rules) add(rule.deadline?.span, "deadline");
  for (const section of sections) add(section.heading.span, "heading");
  for (const task of tasks) {
    add(task.extent, "", { task: task.id });
    for (const role of task.roles) {
      if (role.basis?.kind !== "inherited") add(role.span, "role");
      for (const party of role.parties) add(party.span, `party ${dutyOf(role, party)}`, { party: party.name });
    }
    for (const target of task.targets) add(target.span, "target");
    for (const deadline of task.deadlines) add(deadline.span, "deadline");
  }
  for (const finding of notice.findings) add(finding.span, `finding ${finding.severity}`, { says: saidOf(finding) });
  return marks;
}

// The pieces between borders, in order, each with the marks that cover it. Linear in the pieces and their marks.
function piecesOf(notice) {
  const marks = marksOf(notice).sort((a, b) => a.begin - b.begin || b.end - a.end);
  const borders = [...new Set([0, notice.text.length, ...marks.flatMap(mark => [mark.begin, mark.end])])].sort((a, b) => a - b);
  const pieces = [];
  let next = 0, open = [];
  for (let i = 0; i + 1 < borders.length; ++i) {
    const [begin, end] = [borders[i], borders[i + 1]];
    open = open.filter(mark => mark.end > begin);
    while (next < marks.length && marks[next].begin <= begin) open.push(marks[next++]);
    pieces.push({ begin, end, marks: open.slice() });
  }
  return pieces;
}

// Fills `pane` with the text; gives the elements of each task, so that a task can be shown without a search.
function drawText(notice, pane, onParty, onTask) {
  const elements = new Map();
  const nodes = piecesOf(notice).map(piece => {
    const text = notice.text.slice(piece.begin, piece.end);
    if (piece.marks.length === 0) return document.createTextNode(text);
    const kinds = new Set(piece.marks.flatMap(mark => mark.kind.split(" ")).filter(Boolean));
    const task = piece.marks.findLast(mark => mark.task !== undefined)?.task;
    const party = piece.marks.findLast(mark => mark.party !== undefined)?.party;
    const says = piece.marks.filter(mark => mark.says).map(mark => mark.says).join("\n");
    const element = make("span", { class: [...kinds].join(" "), title: says || undefined }, text);
    if (task !== undefined) {
      element.dataset.task = task;
      if (!elements.has(task)) elements.set(task, []);
      elements.get(task).push(element);
    }
    if (party !== undefined) Object.assign(element, { tabIndex: 0, role: "button" }).dataset.party = party;
    return element;
  });
  pane.replaceChildren(...nodes);
  const chosen = event => event.target.closest("[data-party]");
  pane.onclick = event => chosen(event) ? onParty(chosen(event).dataset.party) : onTask(Number(event.target.closest("[data-task]")?.dataset.task));
  pane.onkeydown = event => { if (event.key === "Enter" && chosen(event)) onParty(chosen(event).dataset.party); };
  return elements;
}
