// filters.js: which tasks are shown: by unit, leader, section, finding and words.

const NOTHING_CHOSEN = { unit: "", leader: "", section: "", finding: "", search: "" };

function fits(task, chosen) {
  const view = task.view;
  return (!chosen.unit || view.units.has(chosen.unit)) && (!chosen.leader || view.people.has(chosen.leader))
    && (!chosen.section || view.sections.includes(Number(chosen.section)))
    && (!chosen.finding || view.found.some(finding => finding.code === chosen.finding))
    && chosen.search.toLowerCase().split(/\s+/).every(word => view.words.includes(word));
}

// Fills a <select> with [value, text] pairs behind "all", and keeps what was chosen where it is still there.
function fillSelect(select, pairs, chosen) {
  select.replaceChildren(make("option", { value: "" }, words.all), ...pairs.map(([value, text]) => make("option", { value }, text)));
  select.value = pairs.some(([value]) => String(value) === String(chosen)) ? chosen : "";
}

const counted = pairs => pairs.map(([name, count]) => [name, `${name} (${count})`]);

function fillFilters(notice, chosen) {
  fillSelect(at("unit"), counted(countNames(notice.tasks, task => task.view.units)), chosen.unit);
  fillSelect(at("leader"), counted(countNames(notice.tasks, task => task.view.people)), chosen.leader);
  const sections = notice.model.sections.map(section => [section.id, "　".repeat(section.level - 1) + sectionName(section)]);
  fillSelect(at("section"), sections, chosen.section);
  fillSelect(at("finding"), counted(countNames(notice.tasks, task => new Set(task.view.found.map(finding => finding.code)))), chosen.finding);
  at("search").value = chosen.search;
}
