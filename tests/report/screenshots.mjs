// screenshots.mjs FOLDER: pictures of the review page at two sizes, light and dark, of the comparison page and of the print view; and how
// long 500 tasks take. The one of README is docs/report.png. `./dev screenshots FOLDER` runs it.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch, noticeOf, open, reportOf, source } from "./browser.mjs";

const folder = resolve(process.argv[2]);
const notice = join(source, "corpus/pairs/year-luchuan/after.txt"); // invented places and persons
const before = join(source, "corpus/pairs/year-luchuan/before.txt");
const browser = await launch();
const shot = (page, name, options = {}) => page.screenshot({ path: join(folder, name), ...options });

const { page: wide } = await open(browser, reportOf([notice]), { viewport: { width: 1280, height: 760 } });
await wide.locator(".card").nth(1).click();
await shot(wide, "report.png");

const { page: dark } = await open(browser, reportOf([notice], "--lang", "en"), { viewport: { width: 1280, height: 760 }, colorScheme: "dark" });
await dark.locator(".card").nth(1).click();
await shot(dark, "report-dark.png");

const { page: small } = await open(browser, reportOf([notice]), { viewport: { width: 420, height: 800 } });
await shot(small, "report-small.png");

const { page: print } = await open(browser, reportOf([notice]), { viewport: { width: 794, height: 1123 } });
await print.emulateMedia({ media: "print" });
await shot(print, "report-print.png");

const { page: compared } = await open(browser, reportOf([before, notice], "--compare"), { viewport: { width: 1280, height: 760 } });
await shot(compared, "report-compare.png");

const changes = join(folder, "changes.html");
try {
  execFileSync(process.env.ZEREN, ["diff", before, notice, "--as", "html", "--lang", "zh", "-o", changes]);
} catch (error) {
  if (error.status !== 3) throw error; // they differ
}
for (const colorScheme of ["light", "dark"]) {
  const { page } = await open(browser, changes, { viewport: { width: 1000, height: 760 }, colorScheme });
  await shot(page, `diff-${colorScheme}.png`);
}

// Milliseconds from an action to the page laid out anew, the median of nine.
const lines = ["关于分解重点任务的通知", "一、重点任务"];
for (let i = 1; i <= 500; ++i) lines.push(`${i}. 完成第${i}号工程投资${i}亿元。责任单位：区${"甲乙丙丁戊己庚辛壬癸"[i % 10]}局、区发改委`);
const long = reportOf([noticeOf("long.txt", lines.join("\n"))]);
const began = performance.now();
const { page } = await open(browser, long);
await page.locator(".card").nth(499).waitFor();
const loaded = performance.now() - began;
const times = await page.evaluate(() => {
  const measured = action => {
    const taken = [];
    for (let i = 0; i < 9; ++i) {
      const begin = performance.now();
      action(i);
      document.body.getBoundingClientRect();
      taken.push(performance.now() - begin);
    }
    return taken.sort((a, b) => a - b)[4];
  };
  const set = (id, type) => value => {
    const element = document.getElementById(id);
    element.value = value;
    element.dispatchEvent(new Event(type));
  };
  const unit = set("unit", "change"), search = set("search", "input");
  return {
    "filter by unit": measured(i => unit(i % 2 ? "" : "区甲局")),
    "search": measured(i => search(i % 2 ? "" : "第7")),
    "key j": measured(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }))),
  };
});
console.log(`500 tasks: in the page after ${Math.round(loaded)} ms`);
for (const [action, milliseconds] of Object.entries(times)) console.log(`500 tasks: ${action} ${milliseconds.toFixed(1)} ms`);
await browser.close();
