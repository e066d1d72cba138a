// charts.js: two charts of the tasks shown: how many each unit has, by duty; how many fall due in each month.

const MOST_BARS = 20;

function bar(name, parts, most, onClick) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const segments = parts.filter(part => part.count > 0).map(part => {
    const rect = make("span", { class: `segment ${part.kind}`, title: `${part.says}: ${part.count}` });
    rect.style.width = `${100 * part.count / most}%`; // set by script: the page's policy allows no style attribute
    return rect;
  });
  return make(onClick ? "button" : "div", { class: "bar", type: onClick ? "button" : undefined, onclick: onClick, data: { name, total } },
    make("span", { class: "name" }, name), make("span", { class: "track" }, ...segments), make("span", { class: "count" }, String(total)));
}

// A unit counts once a task, by the heaviest of its duties there.
function loadOf(tasks) {
  const load = new Map();
  for (const task of tasks) {
    const duties = new Map();
    for (const role of task.roles)
      for (const party of role.parties) {
        if (LEADERS.has(role.role) || party.kind === "person") continue;
        const rank = DUTIES.indexOf(dutyOf(role, party));
        duties.set(party.name, Math.min(rank, duties.get(party.name) ?? rank));
      }
    for (const [name, rank] of duties) {
      if (!load.has(name)) load.set(name, DUTIES.map(() => 0));
      ++load.get(name)[rank];
    }
  }
  const sum = counts => counts.reduce((a, b) => a + b, 0);
  return [...load].sort((a, b) => sum(b[1]) - sum(a[1]) || (a[0] < b[0] ? -1 : 1));
}

function drawLoad(tasks, place, onUnit) {
  const load = loadOf(tasks);
  const most = Math.max(1, ...load.map(([, counts]) => counts.reduce((a, b) => a + b, 0)));
  const bars = load.slice(0, MOST_BARS).map(([name, counts]) =>
    bar(name, DUTIES.map((duty, i) => ({ kind: duty, count: counts[i], says: words[`as_${duty}`] })), most, () => onUnit(name)));
  const legend = make("p", { class: "legend" }, ...DUTIES.map(duty => make("span", { class: duty }, words[`as_${duty}`])));
  place.replaceChildren(make("h2", {}, `${words.load} (${load.length})`), legend, ...bars);
}

// Tasks by the month of their last date; ongoing ones and those without a date last.
function drawMonths(tasks, place) {
  const months = new Map();
  for (const task of tasks) {
    const dates = task.view.deadlines.map(deadline => deadline.due).filter(Boolean).sort();
    const key = dates.length > 0 ? dates.at(-1).slice(0, 7) : task.view.deadlines.some(deadline => deadline.kind === "ongoing") ? "~" : "~~";
    months.set(key, (months.get(key) ?? 0) + 1);
  }
  const most = Math.max(1, ...months.values());
  const says = key => key === "~" ? words.ongoing : key === "~~" ? words.no_date : key;
  const bars = [...months].sort((a, b) => a[0] < b[0] ? -1 : 1).map(([key, count]) => bar(says(key), [{ kind: "month", count, says: words.tasks }], most));
  place.replaceChildren(make("h2", {}, words.months), ...bars);
}
