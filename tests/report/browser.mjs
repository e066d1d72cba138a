// browser.mjs: headless Chromium of the system, and pages made by the tool under test.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";

const { chromium } = createRequire(join(process.env.ZEREN_NODE_MODULES, "x.js"))("playwright-core");
export const source = process.env.ZEREN_SOURCE;
export const folder = mkdtempSync(join(tmpdir(), "zeren-report-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

export const zeren = (...args) => execFileSync(process.env.ZEREN, args, { encoding: "utf8", cwd: folder });

export function reportOf(files, ...options) {
  const output = join(folder, `report-${Math.random().toString(36).slice(2)}.html`);
  zeren("report", ...files, "-o", output, ...options);
  return output;
}

export function noticeOf(name, text) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

export async function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
}

// A page that fails the test on a script error, on a message of the policy, and on any request but for itself.
export async function open(browser, file, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  const complaints = [];
  page.on("pageerror", error => complaints.push(error.message));
  page.on("console", message => { if (message.type() === "error" || message.type() === "warning") complaints.push(message.text()); });
  page.on("request", request => { if (!request.url().startsWith("file:") && !request.url().startsWith("blob:")) complaints.push(`asks for ${request.url()}`); });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}
