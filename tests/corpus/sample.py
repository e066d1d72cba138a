"""One small notice for the tests, its gold, and the model of a library that reads it without a mistake."""
from __future__ import annotations

import copy
import hashlib
import json
from decimal import Decimal
from typing import Any, Optional

from facts import NoticeFacts, TaskFacts
from findings import Findings
from form import check_form
from gold import locate_all
from model import read_json

TEXT = """云山县人民政府办公室关于分解2023年重点工作的通知
云政办〔2023〕5号
各乡镇人民政府：
现将重点工作4项予以分解，请于2023年6月30日前报送进展情况。
一、李明副县长主抓产业发展
1.加大项目建设力度。全年新增企业20家以上，6月底前完成3个园区改造提升，科技、商贸投入分别增长8%、12%，持续改善营商环境。
牵头单位：县科
技局
责任单位：县财政局、各乡镇人民政府等
2.推进农业园区建设。（1）新建高标准农田1.2万亩（县水利局负责）；（2）扶持家庭农场。
（县农业农村局牵头，县水利局配合）
二、改善民生
3.改造老旧小区7158户。（县住建局负责，年底前完成）办好城乡学校一批。（县教育局负责）
2023年3月1日
"""

GOLD: dict[str, Any] = {
    "layout": ["A1", "C2"],
    "header": {"doc_number": "云政办〔2023〕5号", "title": "关于分解2023年重点工作的通知",
               "recipients": ["各乡镇人民政府"], "issued_on": "2023-03-01"},
    "declared_task_count": 4,
    "reporting": [{"text": "2023年6月30日前", "due": "2023-06-30"}],
    "sections": [{"id": "s1", "number": "一", "heading": "李明副县长主抓产业发展"},
                 {"id": "s2", "number": "二", "heading": "改善民生"}],
    "tasks": [
        {"id": "t1", "section": "s1", "number": "1", "title": "加大项目建设力度",
         "text": ["全年新增企业20家", "持续改善营商环境。"],
         "roles": [{"role": "lead_leader", "label": "主抓", "basis": "heading_leader",
                    "parties": [{"text": "李明", "post": "副县长"}]},
                   {"role": "lead_unit", "label": "牵头单位", "parties": ["县科技局"]},
                   {"role": "responsible_unit", "label": "责任单位", "open_ended": True,
                    "parties": [{"text": "县财政局", "effective_role": "cooperating_unit", "basis": "inferred"},
                                {"text": "各乡镇人民政府", "kind": "collective"}]}],
         "targets": [{"indicator": "新增企业", "relation": ">=", "value": "20", "unit": "家", "period": "全年",
                      "text": "新增企业20家以上"},
                     {"indicator": "园区", "relation": "=", "value": "3", "unit": "个", "text": "3个园区"},
                     {"indicator": "科技", "change": "increase", "relation": "=", "value": "8", "unit": "%",
                      "text": "科技、商贸投入分别增长8%"},
                     {"indicator": "商贸投入", "change": "increase", "relation": "=", "value": "12", "unit": "%",
                      "text": "商贸投入分别增长8%、12%"}],
         "deadlines": [{"text": "6月底前", "due": "2023-06-30"}]},
        {"id": "t2", "section": "s1", "number": "2", "text": "推进农业园区建设。",
         "roles": [{"role": "lead_unit", "label": "牵头", "parties": ["县农业农村局"]},
                   {"role": "cooperating_unit", "label": "配合", "parties": ["县水利局"]}]},
        {"id": "t3", "section": "s1", "parent": "t2", "number": "1", "text": "新建高标准农田1.2万亩",
         "roles": [{"role": "responsible_unit", "label": "负责", "parties": ["县水利局"]}],
         "targets": [{"indicator": "高标准农田", "relation": "=", "value": "1.2", "unit": "万亩",
                      "text": "新建高标准农田1.2万亩"}]},
        {"id": "t4", "section": "s1", "parent": "t2", "number": "2", "text": "扶持家庭农场。",
         "roles": [{"role": "lead_unit", "basis": "parent", "parties": ["县农业农村局"]}]},
        {"id": "t5", "section": "s2", "number": "3", "part": 1, "text": "改造老旧小区7158户。",
         "roles": [{"role": "responsible_unit", "label": "负责", "parties": ["县住建局"]}],
         "targets": [{"indicator": "老旧小区", "relation": "=", "value": "7158", "unit": "户",
                      "text": "改造老旧小区7158户"}],
         "deadlines": [{"text": "年底前", "due": "2023-12-31"}]},
        {"id": "t6", "section": "s2", "number": "3", "part": 2, "text": "办好城乡学校一批。",
         "roles": [{"role": "responsible_unit", "label": "负责", "parties": ["县教育局"]}]}]}


def gold_with(change=lambda gold: None) -> dict:
    """A copy of the gold with something changed."""
    gold = copy.deepcopy(GOLD)
    change(gold)
    return gold


def findings_of(gold: dict, text: str = TEXT) -> Findings:
    """What gold.py finds, form and places."""
    found = Findings()
    check_form(gold, found)
    if not found.errors:
        locate_all(gold, text, "sample", found)
    return found


def located(gold: dict = GOLD, text: str = TEXT) -> NoticeFacts:
    found = Findings()
    check_form(gold, found)
    facts = locate_all(gold, text, "sample", found)
    assert not found.errors, found.errors
    return facts


def task_of(facts: NoticeFacts, task_id: str) -> TaskFacts:
    return next(task for task in facts.tasks if task.id == task_id)


def document_of(facts: NoticeFacts) -> dict:
    """The JSON of a library that finds exactly these facts."""
    ids = {task.id: i + 1 for i, task in enumerate(facts.tasks)}
    sections = {section.id: i + 1 for i, section in enumerate(facts.sections)}
    header: dict[str, Any] = {key: None for key in ("doc_number", "issuer", "title", "signatory", "issued_on")}
    header |= {"recipients": [], "attachments": []}
    count = None
    for key, value in facts.header:
        if key in ("recipients", "attachments"):
            header[key].append(_piece(value))
        elif key == "declared_task_count":
            count = _piece(value) | {"value": int(value)}
        else:
            header[key] = _piece(value) | {"date": value}
    return {
        "schema": "zeren/1",
        "text": {"offsets": "code_point", "length": len(facts.text), "content": None,
                 "sha256": hashlib.sha256(facts.text.encode()).hexdigest()},
        "header": header,
        "preamble": {"span": None, "declared_task_count": count, "rules": [{"kind": k, "text": t} for k, t in facts.rules],
                     "reporting": [{"text": t, "due": due, "every": every} for t, due, every in facts.reporting]},
        "sections": [{"id": sections[s.id], "parent": sections.get(s.parent), "number": s.number,
                      "heading": _piece(s.heading, s.span)} for s in facts.sections],
        "tasks": [_task(task, ids, sections, facts.text) for task in facts.tasks],
        "other": [], "parties": [], "diagnostics": []}


def _piece(text: Optional[str], span=None) -> Optional[dict]:
    return None if text is None else {"text": text, "span": list(span or (0, 0))}


def _task(task: TaskFacts, ids: dict, sections: dict, text: str) -> dict:
    return {"id": ids[task.id], "kind": task.kind, "number": task.number, "part": task.part, "parent": ids.get(task.parent),
            "section": sections.get(task.section), "title": _piece(task.title, task.title_span),
            "text": text[task.span[0]:task.span[1]], "span": list(task.span), "rest": [],
            "roles": [_role(role, text) for role in task.roles],
            "targets": [{"text": t.text, "span": list(t.span), "indicator": _piece(t.indicator), "change": t.change,
                         "relation": t.relation, "value": _number(t.value), "value_high": _number(t.value_high),
                         "unit": t.unit, "period": _piece(t.period)} for t in task.targets],
            "deadlines": [{"text": d.text, "span": list(d.span), "due": d.due, "basis": None} for d in task.deadlines],
            "fields": [{"label": f.label, "text": f.text, "span": list(f.span)} for f in task.fields]}


def _role(role, text: str) -> dict:
    basis = {"kind": "inherited", "rule": "some_rule", "fields": [], "span": [0, 1]}
    return {"role": role.role, "label": role.label, "span": role.span, "basis": basis if role.inherited else None,
            "open_ended": role.open_ended,
            "parties": [{"text": text[p.places[0][0]:p.places[0][1]], "span": list(p.places[0]), "kind": p.kind,
                         "effective_role": p.effective_role,
                         "basis": basis if p.inherited and not role.inherited else None} for p in role.parties]}


def _number(value: Optional[Decimal]):
    return None if value is None else float(value)


def as_read(document: dict) -> dict:
    """The document after a way through JSON, as the scorer reads it from the tool."""
    return read_json(json.dumps(document, ensure_ascii=False))
