// report.test.mjs: the page of `zeren report` used as a reviewer does, in real headless Chromium.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, launch, noticeOf, open, reportOf, source, zeren } from "./browser.mjs";

const seed = join(source, "corpus/weidong-2022/notice.txt");
let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const countOf = page => page.locator("#cards article").count();
const model = file => JSON.parse(zeren("parse", "--offsets", "utf16", file));
const tasksWith = (notice, pick) => notice.tasks.filter(task => task.roles.some(role => role.parties.some(pick))).length;

test("every task and the whole text stand in the page", async () => {
  const { page, complaints } = await open(browser, reportOf([seed]));
  assert.equal(await countOf(page), model(seed).tasks.length);
  assert.equal(await page.locator("#text").evaluate(pane => pane.textContent), zeren("text", seed));
  assert.deepEqual(complaints, []);
});

test("a click on a party of the text shows its tasks alone, a second one all again", async () => {
  const notice = model(seed);
  const { page } = await open(browser, reportOf([seed]));
  const party = page.locator("#text [data-party='区科技局']").first();
  await party.click();
  assert.equal(await countOf(page), tasksWith(notice, each => each.name === "区科技局"));
  assert.equal(await page.locator("#unit").inputValue(), "区科技局");
  await page.locator("#text [data-party='区科技局']").first().click();
  assert.equal(await countOf(page), notice.tasks.length);
});

test("filters join: unit, leader, section, search; reset lets go", async () => {
  const notice = model(seed);
  const { page } = await open(browser, reportOf([seed]));
  const leader = notice.tasks[1].roles.find(role => role.role.endsWith("leader")).parties[0].name;
  await page.selectOption("#leader", leader);
  assert.equal(await countOf(page), tasksWith(notice, each => each.name === leader));
  await page.selectOption("#section", String(notice.tasks[1].section));
  const both = notice.tasks.filter(task => task.section === notice.tasks[1].section && task.roles.some(role => role.parties.some(each => each.name === leader)));
  assert.equal(await countOf(page), both.length);
  await page.fill("#search", "绝没有这样的话");
  assert.equal(await countOf(page), 0);
  await page.click("#reset");
  assert.equal(await countOf(page), notice.tasks.length);
});

test("hover and click join text and cards both ways", async () => {
  const { page } = await open(browser, reportOf([seed]));
  await page.locator("#task-3").hover();
  assert.ok(await page.locator("#text [data-task='3'].near").count() > 0);
  await page.locator("#task-3 .wording").click();
  assert.ok(await page.locator("#text [data-task='3'].current").count() > 0);
  await page.locator("#text [data-task='20']:not([data-party])").first().click();
  assert.equal(await page.locator("#task-20.current").count(), 1);
});

test("charts count what is shown", async () => {
  const notice = model(seed);
  const { page } = await open(browser, reportOf([seed]));
  const bar = page.locator("#load .bar[data-name='区发改委']");
  assert.equal(Number(await bar.getAttribute("data-total")), tasksWith(notice, each => each.name === "区发改委"));
  const months = await page.locator("#months .bar").evaluateAll(bars => bars.map(each => Number(each.dataset.total)));
  assert.equal(months.reduce((a, b) => a + b, 0), notice.tasks.length);
});

test("the keyboard alone is enough", async () => {
  const { page } = await open(browser, reportOf([seed]));
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  assert.equal(await page.locator(".card.current").getAttribute("data-task"), "2");
  await page.keyboard.press("k");
  assert.equal(await page.locator(".card.current").getAttribute("data-task"), "1");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  assert.ok(await page.locator("#help[open]").count());
});

test("a correction is taken, and the download is gold that stands in the notice", async () => {
  const { page } = await open(browser, reportOf([seed]));
  await page.locator("#task-1 header button").click();
  const written = page.locator("#correction [name=parties]").last();
  const parties = (await written.inputValue()).split("、");
  const elsewhere = model(seed).parties.map(party => party.name).find(name => !model(seed).tasks[0].roles.some(role => role.parties.some(party => party.name === name)));
  for (const wrong of ["区没有的局", elsewhere]) {
    await written.fill([...parties, wrong].join("、"));
    await page.locator("#correction [type=submit]").click();
    assert.ok((await page.locator("#correction [role=alert]").textContent()).includes(wrong));
  }
  await written.fill(parties.slice(1).join("、"));
  await page.locator("#correction [type=submit]").click();
  assert.match(await page.locator("#task-1").textContent(), /已改正/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
  const kept = join(folder, "reviewed");
  execFileSync("mkdir", ["-p", kept]);
  writeFileSync(join(kept, "notice.txt"), readFileSync(seed));
  await download.saveAs(join(kept, "gold.json"));
  const gold = JSON.parse(readFileSync(join(kept, "gold.json"), "utf8"));
  assert.equal(gold.origin, "review");
  const corrected = gold.tasks.filter(task => task.corrected);
  assert.deepEqual(corrected.map(task => task.id), ["t1"]);
  assert.deepEqual(corrected[0].roles.at(-1).parties.map(each => each.text ?? each), parties.slice(1));
  execFileSync("/usr/bin/python3", ["-B", join(source, "tests/corpus/gold.py"), "check", kept]); // throws where a text does not stand there
});

test("print shows the tasks, without controls", async () => {
  const { page } = await open(browser, reportOf([seed]));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("nav").isVisible(), false);
  assert.equal(await page.locator("#task-67").isVisible(), true);
  assert.ok((await page.pdf({ format: "A4" })).length > 20_000);
});

test("print is dark on white, whatever the screen is", async () => {
  const { page } = await open(browser, reportOf([seed]), { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const colours = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector(".card .lead")).color]);
  assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(179, 38, 30)"]);
});

test("a card that a filter took out comes back as it was", async () => {
  const { page } = await open(browser, reportOf([seed]));
  await page.locator("#cards article").first().click();
  const before = await page.locator("#cards article").first().innerHTML();
  const name = await page.locator("#unit option").nth(1).getAttribute("value");
  await page.selectOption("#unit", name);
  await page.locator("#cards article").last().click();
  await page.selectOption("#unit", "");
  assert.equal(await page.locator("#cards article").first().innerHTML(), before);
  assert.equal(await page.locator("#cards article.current").count(), 1);
});

test("findings speak the language of the page", async () => {
  const { page } = await open(browser, reportOf([noticeOf("gap.txt", "关于分解重点任务的通知\n1.修路。责任单位：区交通局\n4.建校。责任单位：\n")]));
  const note = () => page.locator(".note").first().textContent();
  assert.match(await note(), /label_without_parties 标签后没有责任主体。|numbering_gap 编号 1 之后是 4。/);
  await page.click("#language");
  assert.match(await note(), /label_without_parties The label names nobody\.|numbering_gap Number 1 is followed by 4\./);
});

test("a notice full of markup does nothing", async () => {
  const evil = noticeOf("evil.txt", "关于<script>window.hurt=1</script>的通知\n一、重点任务\n1. 建设</script><script>window.hurt=1</script><img src=x onerror=window.hurt=1>项目。责任单位：区<b>发</b>改委</pre><!--\n2. 完成{{script}}{{data}}投资5亿元。责任单位：区财政局\u2028\u2029\n");
  const { page, complaints } = await open(browser, reportOf([evil]));
  assert.equal(await page.evaluate(() => window.hurt), undefined);
  assert.equal(await page.locator("#text").evaluate(pane => pane.textContent), zeren("text", evil));
  assert.equal(await page.locator("#text img, #text script, #cards img, #cards script").count(), 0);
  assert.deepEqual(complaints, []);
});

test("the policy forbids what is not the page's own", async () => {
  const { page } = await open(browser, reportOf([seed]));
  const stopped = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.hurt = 1";
    document.body.append(script);
    return window.hurt === undefined;
  });
  assert.ok(stopped);
  assert.equal(await page.evaluate(() => fetch("https://example.org/").then(() => "went out", () => "stopped")), "stopped");
});

test("several notices stand in one page", async () => {
  const other = join(source, "corpus/a1-heshan-2022/notice.txt");
  const { page } = await open(browser, reportOf([seed, other]));
  await page.selectOption("#notice", "1");
  assert.equal(await countOf(page), model(other).tasks.length);
  const pair = join(source, "corpus/pairs/draft-qingyan");
  const { page: drafts } = await open(browser, reportOf([join(pair, "before.txt"), join(pair, "after.txt")]));
  const names = await drafts.locator("#notice option").allTextContents();
  assert.match(names[0], /^before\.txt · 关于/); // of one title, so that their files have to tell them apart
  assert.match(names[1], /^after\.txt · 关于/);
});

test("what changed between two notices stands above the tasks", async () => {
  const before = noticeOf("before.txt", "2024年重点工作\n1.新增规上企业20家。牵头单位：区工信局\n2.建设公园3座。牵头单位：区住建局\n");
  const after = noticeOf("after.txt", "2024年重点工作\n1.新增规上企业30家。牵头单位：区发改委\n2.办好运动会。牵头单位：区体育局\n");
  const { page, complaints } = await open(browser, reportOf([before, after], "--compare"));
  assert.equal(await page.locator("#changes .change.changed del").first().textContent(), "20");
  assert.equal(await page.locator("#changes .change.added").count(), 1);
  assert.equal(await page.locator("#changes .change.dropped").count(), 1);
  await page.locator("#changes .change.added button").click();
  assert.match(await page.locator(".card.current").textContent(), /办好运动会/);
  assert.deepEqual(complaints, []);
  const { page: without } = await open(browser, reportOf([before, after]));
  assert.equal(await without.locator("#changes").isVisible(), false);
});

test("what stayed the same is there in its own words, folded up, and so is what changed around the tasks", async () => {
  const before = noticeOf("before.txt", "2024年重点工作\n请各单位认真落实。\n1.新增规上企业20家。牵头单位：区工信局\n2.建设公园3座。牵头单位：区住建局\n3.疏浚河道。牵头单位：区水务局\n");
  const after = noticeOf("after.txt", "2024年重点工作\n请各单位抓紧落实。\n1.新增规上企业20家。牵头单位：区发改委\n2.办好运动会。牵头单位：区体育局\n3.建设公园3座。牵头单位：区住建局\n4.疏浚河道。牵头单位：区水务局\n");
  const { page, complaints } = await open(browser, reportOf([before, after], "--compare"));
  assert.match(await page.locator("#changed .change.changed .wording").textContent(), /新增规上企业20家/); // its lead changed, its words did not
  assert.equal(await page.locator("#same .change").count(), 0);
  await page.locator("#same summary").click();
  assert.deepEqual(await page.locator("#same .change .wording").allTextContents(), ["建设公园3座。", "疏浚河道。"]);
  assert.match(await page.locator("#same .change").first().textContent(), /2 → 3未变改号/);
  await page.locator("#same .change button").last().click();
  assert.match(await page.locator(".card.current").textContent(), /疏浚河道/);
  await page.locator("#around summary").click();
  await page.locator("#around ins").first().waitFor(); // drawn when it unfolds
  assert.deepEqual(await page.locator("#around ins").allTextContents(), ["抓紧"]);
  const { page: equal } = await open(browser, reportOf([before, noticeOf("same.txt", zeren("text", before))], "--compare"));
  assert.match(await equal.locator("#changes").textContent(), /没有任务发生变化/);
  assert.deepEqual(complaints, []);
});

test("a time that the notice gives to all tasks without one stands at each of them, marked", async () => {
  const { page, complaints } = await open(browser, reportOf([noticeOf("standard.txt",
    "平江区2024年重点工作分工\n清单中未注明完成时限的，均为2024年12月31日。\n1.整治河道。（区水务局负责，6月底前完成）\n2.巡查山塘。（区水务局负责）\n")]));
  assert.match(await page.locator("#task-1 .deadline").textContent(), /^6月底前 2024-06-30/);
  assert.equal(await page.locator("#task-1 .deadline .basis").textContent(), "推定"); // the year is the notice's
  assert.match(await page.locator("#task-2 .deadline").textContent(), /^2024年12月31日 2024-12-31承前$/);
  assert.match(await page.locator("#task-2 .deadline").getAttribute("title"), /未注明完成时限的/);
  assert.deepEqual(await page.locator("#months .bar").evaluateAll(bars => bars.map(each => `${each.dataset.name} ${each.dataset.total}`)), ["2024-06 1", "2024-12 1"]);
  assert.equal(await page.locator("#text .deadline").count(), 2);
  assert.deepEqual(complaints, []);
});

test("500 tasks react at once", async () => {
  const lines = ["关于分解重点任务的通知", "一、重点任务"];
  for (let i = 1; i <= 500; ++i) lines.push(`${i}. 完成第${i}号工程投资${i}亿元。责任单位：区${"甲乙丙丁戊己庚辛壬癸"[i % 10]}局、区发改委`);
  const { page } = await open(browser, reportOf([noticeOf("long.txt", lines.join("\n"))]));
  assert.equal(await countOf(page), 500);
  const seconds = await page.evaluate(() => {
    const begin = performance.now();
    const unit = document.getElementById("unit");
    unit.value = "区甲局";
    unit.dispatchEvent(new Event("change"));
    document.body.getBoundingClientRect();
    return (performance.now() - begin) / 1000;
  });
  assert.ok(seconds < 10, `a filter took ${seconds} s`); // a guard against a hang, no measure
  assert.equal(await countOf(page), 50);
});

test("in English, light and dark, on a small screen", async () => {
  const { page } = await open(browser, reportOf([seed], "--lang", "en"), { viewport: { width: 420, height: 800 }, colorScheme: "dark" });
  assert.equal(await page.locator("#reset").textContent(), "clear filters");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  assert.ok(wide, "the page scrolls sideways");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.click("#theme");
  assert.notEqual(await paper(), dark);
  await page.click("#language");
  assert.equal(await page.locator("#reset").textContent(), "清除筛选");
});
