"""Finds the roles of one task inside the task's window.

The window reaches from the task's number to the next task (locate.py). Roles are looked for behind the task's text
first, then before it. In a table the label is the head of a column and stands above the task. Tested by test_locate_items.py.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Optional

from facts import PartyFacts, RoleFacts, TaskFacts
from findings import Findings
from folded import Folded, Span, fold
from form import task_name
from hints import missing

NEAR = 20   # more characters between two members of a role: it may be the wrong place


@dataclass
class Notice:
    """The text in which a gold is located, and what is known of it so far."""
    folded: Folded
    found: Findings
    taken: bytearray    # the characters that roles cover already: no two roles claim the same words
    in_table: bool      # labels may be heads of columns


def locate_roles(gold: dict, task: TaskFacts, notice: Notice) -> list[RoleFacts]:
    """The roles in the order of gold."""
    roles, cursor = [], task.span[1]
    for i, item in enumerate(gold.get("roles", [])):
        where = f"{task_name(gold)} roles[{i}] {item['role']}"
        role = RoleFacts(role=item["role"], label=fold(item["label"]) if "label" in item else None,
                         inherited="basis" in item, open_ended="open_ended" in item)
        role.parties = [_party(party, item) for party in item.get("parties", [])]
        if role.inherited:
            _place_inherited(role.parties, where, notice)
        else:
            cursor = _place_role(role, task, cursor, "in_text" in item, where, notice)
        _check_party_details(item, task, where, notice.folded, notice.found)
        roles.append(role)
    return roles


def _party(party, role: dict) -> PartyFacts:
    item = {"text": party} if isinstance(party, str) else party
    person = role["role"] in ("lead_leader", "responsible_leader", "responsible_person")
    return PartyFacts(text=fold(item["text"]), places=[], kind=item.get("kind", "person" if person else "unit"),
                      effective_role=item.get("effective_role"), inherited="basis" in role or _is_added(item))


# What gives a party its effective role alone, by the rule of the model or by its kind: the party is written where it stands.
ROLE_BASES = ("inferred", "first_is_lead", "label_neighbours", "responsible_leads")


def _is_added(party: dict) -> bool:
    """A party's own basis tells where the party comes from, unless it only explains the effective role."""
    return "basis" in party and not ("effective_role" in party and party["basis"] in ROLE_BASES)


def _place_inherited(parties: list[PartyFacts], where: str, notice: Notice) -> None:
    """Inherited parties are written elsewhere in the notice: every place of the name may be meant (inherited.py)."""
    for party in parties:
        party.places = list(notice.folded.find_all(party.text))
        if not party.places:
            missing(where, party.text, notice.folded, (0, len(notice.folded.text)), notice.found)


def _place_role(role: RoleFacts, task: TaskFacts, cursor: int, in_text: bool, where: str, notice: Notice) -> int:
    """Finds label and parties; returns where the next role may begin."""
    own = [party for party in role.parties if not party.inherited]
    _place_inherited([party for party in role.parties if party.inherited], where, notice)
    low, high = task.window
    starts = [task.span[0]] if in_text else [cursor, task.span[1], low]
    limit = task.span[1] if in_text else high
    names = [party.text for party in own]
    chain = _best_chain(role.label, names, starts, limit, notice)
    if chain is None and is_column(role.label, low, notice):
        chain = _best_chain(None, names, starts, limit, notice) if names else (None, [])
    if chain is None:
        _report_role(role.label, names, (starts[-1], limit), where, notice)
        return cursor
    covered = chain[1] + _list(chain[0])
    for party, span in zip(own, chain[1]):
        party.places = [span]
        _check_cut(party.text, span, where, notice)
    for start, end in covered:
        notice.taken[start:end] = b"\1" * (end - start)
    if covered:
        role.span = (min(span[0] for span in covered), max(span[1] for span in covered))
    return cursor if in_text or not covered else role.span[1]


def is_column(label: Optional[str], before: int, notice: Notice) -> bool:
    """Whether the label stands above, as the head of a table."""
    return label is not None and notice.in_table and notice.folded.find(label, 0, before) is not None


Chain = tuple[Optional[Span], list[Span]]   # the label and the parties


def _best_chain(label: Optional[str], names: list[str], starts: list[int], high: int, notice: Notice) -> Optional[Chain]:
    """The first close chain from the first start that has one; without a close one, the first at all."""
    loose = None
    for start in starts:
        chains = [(_widest_gap(chain, notice.folded) > NEAR, max(span[1] for span in chain[1] + _list(chain[0])), i, chain)
                  for i, chain in enumerate(_chains(label, names, start, high, notice))]
        if chains:
            wide, _, _, chain = min(chains, key=lambda c: c[:3])
            if not wide:
                return chain
            loose = loose or chain
    return loose


def _chains(label: Optional[str], names: list[str], low: int, high: int, notice: Notice) -> Iterator[Chain]:
    """Every way to read the role in [low, high): label before its parties, verb behind them, or none of both."""
    if label is not None:
        for place in _free(label, low, high, notice):
            spans = _row(names, place[1], high, notice)
            if spans is not None:
                yield place, spans
    for first in _free(names[0], low, high, notice) if names else ():
        rest = _row(names[1:], first[1], high, notice)
        if rest is None:
            return
        spans = [first] + rest
        verb = next(_free(label, spans[-1][1], high, notice), None) if label is not None else None
        if label is None or verb is not None:
            yield verb, spans


def _row(names: list[str], low: int, high: int, notice: Notice) -> Optional[list[Span]]:
    spans = []
    for name in names:
        span = next(_free(name, low, high, notice), None)
        if span is None:
            return None
        spans.append(span)
        low = span[1]
    return spans


def _free(wanted: str, low: int, high: int, notice: Notice) -> Iterator[Span]:
    return (span for span in notice.folded.find_all(wanted, low, high) if not any(notice.taken[span[0]:span[1]]))


def _widest_gap(chain: Chain, folded: Folded) -> int:
    spans = sorted(chain[1] + _list(chain[0]))
    return max((folded.gap(a[1], b[0]) for a, b in zip(spans, spans[1:])), default=0)


def _list(span: Optional[Span]) -> list[Span]:
    return [] if span is None else [span]


def _report_role(label: Optional[str], names: list[str], stretch: Span, where: str, notice: Notice) -> None:
    """Names the members that are not there; when all are, their order is wrong or another role holds them."""
    absent = [text for text in ([label] if label else []) + names if notice.folded.find(text, *stretch) is None]
    for text in absent:
        missing(where, text, notice.folded, stretch, notice.found)
    if not absent:
        members = "、".join(names)
        notice.found.error(where, f"{members} {label or ''} do not stand in this order behind the task's text, or stand "
                                  "in another role already (in_text? basis? order of the roles?)")


def _check_cut(name: str, span: Span, where: str, notice: Notice) -> None:
    """A party that begins or ends inside a longer name."""
    folded, found = notice.folded, notice.found
    before, after = folded.before(span[0]), folded.after(span[1], 2)
    if before and before in "省市区县州盟旗镇" and name[0] not in "省市区县州盟旗镇各有相":
        found.warn(where, f"party {name!r} stands behind {folded.before(span[0], 6)!r}: cut off at its beginning?")
    if after[:1] and after[:1] in "局厅委办部院" or after in ("公司", "中心", "集团"):
        found.warn(where, f"party {name!r} is followed by {folded.after(span[1], 6)!r}: cut off at its end?")


def _check_party_details(role: dict, task: TaskFacts, where: str, folded: Folded, found: Findings) -> None:
    for party in role.get("parties", []):
        for key in ("qualifier", "post", "name"):
            if not isinstance(party, dict) or key not in party:
                continue
            inside = key != "name" and "basis" not in role and not _is_added(party)
            stretch = task.window if inside else (0, len(folded.text))
            if folded.find(party[key], *stretch) is None:
                missing(f"{where} {key} of {party['text']}", party[key], folded, stretch, found)
