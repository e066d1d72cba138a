// main.js: joins the parts of the page: what is chosen, what is drawn, what is kept.

const data = JSON.parse(at("data").textContent);
const notices = data.notices.map(makeNotice);
let notice = notices[0], chosen = { ...NOTHING_CHOSEN }, current = 0, elements = new Map();

const actions = { party: chooseParty, correct: correctTask };
const cards = new Map(); // by task: a card is made once for a notice and a language, so that a filter only takes cards out and puts them in
const marked = { near: [], current: [] }; // what bears these classes, in the page or out of it

function shownTasks() { return notice.tasks.filter(task => fits(task, chosen)); }

function cardOf(task) {
  if (!cards.has(task)) cards.set(task, makeCard(notice, task, actions));
  return cards.get(task);
}

function drawTasks() {
  const tasks = shownTasks();
  at("cards").replaceChildren(...(tasks.length > 0 ? tasks.map(cardOf) : [make("p", { class: "nothing" }, words.nothing)]));
  at("count").textContent = words.shown(tasks.length, notice.tasks.length);
  const kept = new Set(tasks.map(task => String(task.id)));
  for (const [id, pieces] of elements) for (const piece of pieces) piece.classList.toggle("faded", !kept.has(String(id)));
  drawLoad(tasks, at("load"), chooseParty);
  drawMonths(tasks, at("months"));
  const count = notice.tasks.filter(task => task.corrected).length;
  at("corrections").textContent = count > 0 ? words.corrections(count) : "";
  at("undo").hidden = count === 0;
}

function drawNotice() {
  cards.clear();
  elements = drawText(notice, at("text"), chooseParty, id => show(id, false));
  for (const party of at("text").querySelectorAll("[data-party]")) party.setAttribute("aria-label", party.dataset.party);
  at("title").textContent = notice.name;
  at("about").textContent = [notice.model.header.doc_number?.text, notice.model.header.issued_on?.date, notice.model.source.name].filter(Boolean).join(" · ");
  fillFilters(notice, chosen);
  drawTasks();
}

// Two drafts of one notice have the same title; then their files tell them apart.
function pickName(each) {
  const alone = notices.every(other => other === each || other.name !== each.name);
  return alone ? each.name : `${each.model.source.name} · ${each.name}`;
}

function drawWords() {
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = words[element.dataset.word];
  at("search").placeholder = words.search;
  at("search").setAttribute("aria-label", words.search);
  at("picker").hidden = notices.length < 2;
  at("notice").replaceChildren(...notices.map((each, i) => make("option", { value: i, selected: each === notice }, pickName(each))));
  drawChanges(data.comparison, at("changes"));
  drawNotice();
}

// Shows a task of a notice, whatever is chosen.
function showIn(index, id) {
  notice = notices[index];
  chosen = { ...NOTHING_CHOSEN };
  at("notice").value = index;
  drawNotice();
  show(id, true);
  at(`task-${id}`)?.scrollIntoView({ block: "center" });
}

function choose(what) {
  chosen = { ...chosen, ...what };
  fillFilters(notice, chosen);
  drawTasks();
}

// A name is a unit's or a person's; choosing it again lets it go.
function chooseParty(name) {
  const person = notice.tasks.some(task => task.view.people.has(name));
  choose(person ? { leader: chosen.leader === name ? "" : name } : { unit: chosen.unit === name ? "" : name });
}

function mark(id, kind) {
  for (const other of marked[kind]) other.classList.remove(kind);
  marked[kind] = [...elements.get(id) ?? [], at(`task-${id}`)].filter(Boolean);
  for (const each of marked[kind]) each.classList.add(kind);
}

// Shows a task on both sides; the side that was clicked stays where it is.
function show(id, fromCard) {
  if (!notice.byId.has(id)) return;
  current = id;
  mark(id, "current");
  const gentle = { behavior: "auto", block: "nearest" };
  if (fromCard) elements.get(id)?.[0].scrollIntoView({ ...gentle, block: "center" });
  else at(`task-${id}`)?.scrollIntoView(gentle);
}

function step(by) {
  const tasks = shownTasks();
  const here = tasks.findIndex(task => task.id === current);
  const next = tasks[here < 0 ? 0 : Math.min(tasks.length - 1, Math.max(0, here + by))];
  if (!next) return;
  show(next.id, true);
  at(`task-${next.id}`).scrollIntoView({ block: "nearest" });
  at(`task-${next.id}`).focus({ preventScroll: true });
}

function correctTask(task) {
  if (!task) return;
  openCorrection(notice, task, corrected => {
    corrected.view = viewOf(notice, corrected);
    notice.tasks = notice.tasks.map(each => each.id === corrected.id ? corrected : each);
    notice.byId.set(corrected.id, corrected);
    choose({});
    show(corrected.id, true);
  });
}

function undoCorrections() {
  notice.tasks = notice.model.tasks;
  for (const task of notice.tasks) notice.byId.set(task.id, task);
  choose({});
}

at("filters").addEventListener("submit", event => event.preventDefault());
const reset = () => choose(NOTHING_CHOSEN);

for (const id of ["unit", "leader", "section", "finding"]) at(id).addEventListener("change", event => choose({ [id]: event.target.value }));
at("search").addEventListener("input", event => choose({ search: event.target.value }));
at("notice").addEventListener("change", event => { notice = notices[event.target.value]; chosen = { ...NOTHING_CHOSEN }; current = 0; drawNotice(); });
at("reset").addEventListener("click", reset);
at("download").addEventListener("click", () => downloadGold(notice));
at("undo").addEventListener("click", undoCorrections);
at("print").addEventListener("click", () => window.print());
at("keys").addEventListener("click", showKeys);
at("theme").addEventListener("click", () => {
  const theme = document.documentElement.dataset.theme;
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "light" : "dark";
});
at("language").addEventListener("click", () => {
  document.documentElement.lang = words === WORDS.zh ? "en" : "zh-CN";
  words = words === WORDS.zh ? WORDS.en : WORDS.zh;
  drawWords();
});
const taskOf = event => Number(event.target.closest("[data-task]")?.dataset.task);
for (const pane of ["text", "cards"]) {
  at(pane).addEventListener("mouseover", event => { if (taskOf(event)) mark(taskOf(event), "near"); });
  at(pane).addEventListener("mouseleave", () => mark(0, "near"));
}
at("cards").addEventListener("click", event => { if (taskOf(event)) show(taskOf(event), true); });
at("cards").addEventListener("focusin", event => { if (taskOf(event)) show(taskOf(event), true); });
window.addEventListener("beforeunload", event => { if (notices.some(each => each.tasks.some(task => task.corrected))) event.preventDefault(); });
useKeyboard({ step, reset, correct: () => correctTask(notice.byId.get(current)), download: () => downloadGold(notice), help: showKeys });
drawWords();
