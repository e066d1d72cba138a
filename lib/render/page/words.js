// words.js: every word of the page that is not the notice's, in both languages; the language is that of <html lang>.

const WORDS = {
  zh: {
    search: "搜索任务、单位、指标", unit: "单位", leader: "领导", section: "章节", finding: "问题", all: "全部", reset: "清除筛选", theme: "深浅色",
    language: "English", print: "打印", keys: "快捷键", tasks: "任务", units: "单位", load: "各单位任务数", months: "时限分布", text: "原文", notices: "公文",
    no_date: "无时限", ongoing: "长期", shown: (some, all) => some === all ? `共 ${all} 项` : `${all} 项中的 ${some} 项`, nothing: "没有符合条件的任务",
    correct: "改正", save: "保存", cancel: "取消", add_role: "增加一行", remove: "删除", download: "下载改正（金标准）", undo: "撤销全部改正",
    corrected: "已改正", corrections: count => `${count} 项改正`, number: "序号", title: "标题", role: "职责", parties: "责任主体（顿号分隔，照原文书写）",
    label: "标签或动词", not_in_text: text => `此处原文没有“${text}”`, inherited: "承前", inferred: "推定", open_ended: "等",
    as_lead: "牵头", as_responsible: "责任", as_cooperating: "配合", as_other: "其他", targets: "指标", deadlines: "时限", fields: "其他栏目",
    findings: "诊断", changes: "变化", colon: "：", added: "新增", dropped: "取消", changed: "修改", split: "拆分", merged: "合并", show: "查看", same: "未变", renumbered: "改号", moved: "移动",
    around: "任务之外的变化", no_changes: "没有任务发生变化", parts: { header: "版头", preamble: "引言", heading: "章节标题", other: "其他" },
    roles: { lead_leader: "牵头领导", responsible_leader: "责任领导", responsible_person: "责任人", lead_unit: "牵头单位", responsible_unit: "责任单位",
             cooperating_unit: "配合单位", supervising_unit: "督导单位", contact: "联系人", other: "其他" },
    kinds: { assignment: "任务", goal: "目标", item: "条目" },
    relations: { "=": "", ">=": "不低于", ">": "超过", "<=": "不超过", "<": "低于", "~": "约", range: "" },
    changed_by: { increase: "增长", decrease: "下降" },
    help: [["j / k", "下一项 / 上一项"], ["/", "搜索"], ["u / l / s", "按单位、领导、章节筛选"], ["e", "改正所选任务"], ["d", "下载改正"], ["Esc", "清除筛选或关闭"], ["?", "快捷键"]],
  },
  en: {
    search: "search tasks, units, targets", unit: "unit", leader: "leader", section: "section", finding: "finding", all: "all", reset: "clear filters", theme: "light or dark",
    language: "中文", print: "print", keys: "keys", tasks: "tasks", units: "units", load: "tasks by unit", months: "deadlines by month", text: "text", notices: "notices",
    no_date: "no date", ongoing: "ongoing", shown: (some, all) => some === all ? `${all} tasks` : `${some} of ${all} tasks`, nothing: "no task fits",
    correct: "correct", save: "save", cancel: "cancel", add_role: "add a row", remove: "remove", download: "download corrections (gold)", undo: "undo all corrections",
    corrected: "corrected", corrections: count => `${count} corrected`, number: "number", title: "title", role: "role", parties: "parties (separated by 、, as the text writes them)",
    label: "label or verb", not_in_text: text => `the text has no “${text}” here`, inherited: "inherited", inferred: "inferred", open_ended: "and others",
    as_lead: "leads", as_responsible: "responsible", as_cooperating: "helps", as_other: "other", targets: "targets", deadlines: "deadlines", fields: "fields",
    findings: "findings", changes: "changes", colon: ": ", added: "added", dropped: "dropped", changed: "changed", split: "split", merged: "merged", show: "show", same: "same", renumbered: "renumbered", moved: "moved",
    around: "changes around the tasks", no_changes: "no task changed", parts: { header: "header", preamble: "preamble", heading: "heading", other: "other" },
    roles: { lead_leader: "lead leader", responsible_leader: "responsible leader", responsible_person: "responsible person", lead_unit: "lead unit",
             responsible_unit: "responsible unit", cooperating_unit: "cooperating unit", supervising_unit: "supervising unit", contact: "contact", other: "other" },
    kinds: { assignment: "assignment", goal: "goal", item: "item" },
    relations: { "=": "", ">=": "≥", ">": ">", "<=": "≤", "<": "<", "~": "≈", range: "" },
    changed_by: { increase: "up", decrease: "down" },
    help: [["j / k", "next / previous task"], ["/", "search"], ["u / l / s", "filter by unit, leader, section"], ["e", "correct the chosen task"], ["d", "download corrections"], ["Esc", "clear filters, or close"], ["?", "keys"]],
  },
};

let words = WORDS[document.documentElement.lang.startsWith("en") ? "en" : "zh"];
