"""The edits of cases.json, done."""
import copy


def edited(model, edits):
    """The model after RFC 6902 edits: add, replace, remove."""
    model = copy.deepcopy(model)
    for edit in edits:
        *way, last = edit["path"].strip("/").split("/")
        place = model
        for step in way:
            place = place[int(step)] if isinstance(place, list) else place[step]
        if edit["op"] == "remove":
            del place[int(last) if isinstance(place, list) else last]
        elif isinstance(place, list) and edit["op"] == "add":
            place.insert(len(place) if last == "-" else int(last), edit["value"])
        else:
            place[int(last) if isinstance(place, list) else last] = edit["value"]
    return model
