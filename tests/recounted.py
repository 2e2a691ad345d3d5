"""Counts every figure of an overview once more, record by record, from plain rows of the database.

Written apart from the program: whole rows, real datetimes, no grouping and no cut-off in SQL.
"""

import json
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tests.overview_desk import PLACE, PLACE_CODE

PRAGUE = ZoneInfo("Europe/Prague")
TABLES = (
    "contacts",
    "advice",
    "prevention_events",
    "incidents",
    "notices",
    "declarations",
    "documents",
    "signatures",
    "persons",
    "found_things",
    "promises",
    "audit",
)


class Recounted:
    """`of(code)` gives the value and the ids behind it."""

    def __init__(self, connection, first, last, act_operations):
        self.start = datetime(first.year, first.month, first.day, tzinfo=PRAGUE)
        self.last = last
        after = date.fromordinal(last.toordinal() + 1)
        self.end = datetime(after.year, after.month, after.day, tzinfo=PRAGUE)
        self.operations = act_operations
        self.rows = {name: rows_of(connection, name) for name in TABLES}
        self.contacts = [r for r in self.rows["contacts"] if self.within(r["recorded_at"])]
        self.papers = [r for r in self.rows["documents"] if self.has_come(r["closed_at"])]

    def within(self, text):
        return text is not None and self.start <= datetime.fromisoformat(text) < self.end

    def has_come(self, text):
        return text is not None and datetime.fromisoformat(text) < self.end

    def of(self, code):
        name, *rest = code.split(".", 1)
        if code in self.keys():
            return self.keys()[code]()
        row, column = rest[0].rsplit(".", 1)
        return getattr(self, name)(row, column)

    def keys(self):
        waited = self.waited("taken_over_at")
        finished = [c for c in self.contacts if self.has_come(c["closed_at"])]
        left = ids(c for c in finished if c["outcome"] == "LEFT")
        handed = self.handed(self.events())
        return {
            "contacts": lambda: counted(ids(self.contacts)),
            "take_over": lambda: ranked(waited, 2),
            "take_over.p90": lambda: ranked(waited, 10),
            "take_over.in_30": lambda: shared([i for v, i in waited if v <= 30], len(waited)),
            "left_early": lambda: counted(left),
            "left_early.share": lambda: shared(left, len(finished)),
            "incidents": lambda: counted(ids(self.events())),
            "incident_handover": lambda: ranked(handed, 2),
            "incident_handover.max": lambda: longest(handed),
        }

    def waited(self, stamp):
        found = []
        for contact in self.contacts:
            if self.has_come(contact[stamp]):
                minutes = seconds(contact["arrived_at"], contact[stamp]) / 60
                found.append((max(minutes, 0), contact["id"]))
        return sorted(found)

    def chosen(self, contact, field):
        return contact[field] if self.has_come(contact["closed_at"]) else "UNFINISHED"

    def reasons(self, row, _column):
        return counted(ids(c for c in self.contacts if self.chosen(c, "reason") == row))

    def crossed(self, row, column, field):
        found = (c for c in self.contacts if self.chosen(c, "reason") == row)
        return counted(ids(c for c in found if self.chosen(c, field) == column))

    def reason_channel(self, row, column):
        return self.crossed(row, column, "channel")

    def reason_outcome(self, row, column):
        return self.crossed(row, column, "outcome")

    def languages(self, row, _column):
        return counted(ids(c for c in self.contacts if self.chosen(c, "language") == row))

    def needs(self, row, _column):
        return counted(ids(c for c in self.contacts if self.chosen(c, "special_need") == row))

    def hours(self, row, column):
        def at(contact):
            local = datetime.fromisoformat(contact["arrived_at"]).astimezone(PRAGUE)
            return (str(local.weekday()), str(local.hour))

        return counted(ids(c for c in self.contacts if at(c) == (row, column)))

    def waits(self, row, column):
        stamps = {"first_contact": "first_contact_at", "take_over": "taken_over_at"}
        waited = self.waited(stamps.get(row, "closed_at"))
        match column:
            case "count":
                return counted([i for _, i in waited])
            case "over_30":
                return shared([i for v, i in waited if v > 30], len(waited))
            case _:
                return ranked(waited, 2 if column == "median" else 10)

    def referrals(self, row, _column):
        """People were sent to one place of the directory; other words count for nothing."""
        assert row == PLACE_CODE
        finished = (c for c in self.contacts if self.has_come(c["closed_at"]))
        return counted(ids(c for c in finished if c["referral"] == PLACE))

    def documents(self, row, column):
        papers = [p for p in self.papers if p["template_code"] == row]
        made = [p for p in papers if self.within(p["closed_at"]) and not self.is_void(p)]
        settled = [p for p in papers if self.within(p["signed_at"])]
        begun = (p for p in papers if self.within(p["recorded_at"]))
        voided = {i for at, i in self.lines("VOID_DOCUMENT") if self.within(at)}
        mended = ids(p for p in made if p["corrects_id"])
        took = sorted((seconds(p["recorded_at"], p["closed_at"]) / 60, p["id"]) for p in made)
        return {
            "begun": counted(ids(p for p in begun if not self.is_void(p))),
            "closed": counted(ids(made)),
            "signed": counted(ids(p for p in settled if not self.is_refused(p))),
            "refused": counted(ids(p for p in settled if self.is_refused(p))),
            "voided": counted(voided & ids(papers)),
            "corrected": counted(mended),
            "corrected_share": shared(mended, len(made)),
            "writing": ranked(took, 2),
        }[column]

    def lines(self, act):
        return [(r["recorded_at"], r["record_id"]) for r in self.rows["audit"] if r["act"] == act]

    def is_void(self, paper):
        return any(i == paper["id"] and self.has_come(at) for at, i in self.lines("VOID_DOCUMENT"))

    def is_refused(self, paper):
        states = [
            s["state"]
            for s in self.rows["signatures"]
            if s["document_id"] == paper["id"] and not s["is_officer"]
        ]
        return bool(states) and set(states) == {"REFUSED"}

    def victims(self, row, _column):
        if row == "instructed":
            made = (p for p in self.papers if self.within(p["closed_at"]) and not self.is_void(p))
            given = (p for p in made if p["template_code"] == "POB")
            return counted(ids(p for p in given if p["instruction_answer"] != "NOT_GIVEN"))
        records = ids(c for c in self.contacts if self.has_come(c["closed_at"]))
        records |= ids(
            p for p in self.papers if self.within(p["closed_at"]) and not self.is_void(p)
        )
        tests = {
            "victims": lambda p: True,
            "vulnerable": lambda p: p["vulnerability"] in ("YES", "NOT_ASSESSED"),
            "confidant": lambda p: p["confidant"] != "",
        }
        is_meant = tests.get(row, lambda p: f"language.{p['language']}" == row)
        found = set()
        for record_id in records:
            named = [p for p in self.rows["persons"] if p["record_id"] == record_id]
            named = sorted(named, key=lambda p: p["position"])
            victims = [p for p in named if "VICTIM" in json.loads(p["roles"])]
            matter = next((p["contact_id"] for p in self.papers if p["id"] == record_id), "")
            for number, victim in enumerate(victims):
                if is_meant(victim):
                    found.add((matter or record_id, number, record_id))
        return len({each[:2] for each in found}), {each[2] for each in found}

    def prevention(self, row, column):
        return self.prevented(column, lambda r: row == "all" or row in json.loads(r["topics"]))

    def groups(self, row, column):
        def is_of(record):
            groups = record.get("target_groups")
            return row in json.loads(groups) if groups else record["target_group"] == row

        return self.prevented(column, is_of)

    def prevented(self, column, is_of):
        given = [a for a in self.rows["advice"] if self.within(a["recorded_at"]) and is_of(a)]
        held = [
            t
            for t in self.rows["prevention_events"]
            if self.within(max(t["held_at"], t["recorded_at"])) and is_of(t)
        ]
        match column:
            case "advice":
                return counted(ids(given))
            case "talks":
                return counted(ids(held))
            case "audience":
                return summed((t["audience_count"], t["id"]) for t in held)
            case "leaflets":
                handed = [(a["leaflet_copies"], a["id"]) for a in given]
                return summed(handed + [(t["leaflets_count"], t["id"]) for t in held])

    def events(self):
        """Incidents of the period, each with its last notice by the end and its declared level."""
        found = []
        for incident in self.rows["incidents"]:
            notices = [n for n in self.rows["notices"] if n["incident_id"] == incident["id"]]
            notices = sorted(notices, key=lambda n: n["number"])
            if incident["scope"] != "INCIDENT" or not self.within(notices[0]["recorded_at"]):
                continue
            last = [n for n in notices if self.has_come(n["recorded_at"])][-1]
            counts = {k: last[f"{k}_count"] for k in ("endangered", "injured", "dead")}
            found.append(
                incident | counts | {"type": last["incident_type"], "level": self.level(incident)}
            )
        return found

    def level(self, incident):
        declared = [
            d
            for d in self.rows["declarations"]
            if d["incident_id"] == incident["id"] and self.has_come(d["recorded_at"])
        ]
        return declared[-1]["alarm_level"] if declared and not declared[-1]["is_revoked"] else ""

    def handed(self, events):
        return sorted(
            (max(seconds(e["received_at"], e["handed_over_at"]), 0), e["id"])
            for e in events
            if self.has_come(e["handed_over_at"])
        )

    def incidents(self, row, column):
        events = [e for e in self.events() if e["type"] == row]
        match column:
            case "count":
                return counted(ids(events))
            case "median":
                return ranked(self.handed(events), 2)
            case "max":
                return longest(self.handed(events))
            case "endangered" | "injured" | "dead":
                return summed((e[column], e["id"]) for e in events)
            case level:
                return counted(ids(e for e in events if e["level"] == level))

    def things(self, row, _column):
        found = [f for f in self.rows["found_things"] if self.within(f["recorded_at"])]
        if row in ("things", "documents"):
            return counted(ids(f for f in found if f["is_document"] == (row == "documents")))
        which, name = row.split(".")
        if which == "loss":
            made = (p for p in self.papers if self.within(p["closed_at"]) and not self.is_void(p))
            return counted(ids(p for p in made if p["loss_manner"] == name))

        def state(find):
            return find["state"] if self.has_come(find["left_at"]) else "KEPT"

        return counted(ids(f for f in found if state(f) == name))

    def completeness(self, row, _column):
        made = [p for p in self.papers if self.within(p["closed_at"]) and not self.is_void(p)]
        match row:
            case "no_reference":
                numbered = {i for at, i in self.lines("ASSIGN_REFERENCE") if self.has_come(at)}
                return counted(ids(made) - numbered)
            case "unsigned":
                return counted(ids(p for p in made if not self.has_come(p["signed_at"])))
            case "waiting":
                return counted(ids(c for c in self.contacts if not self.has_come(c["closed_at"])))
            case "drafts":
                written = {i for at, i in self.lines("WRITE_DOCUMENT") if self.within(at)}
                return counted(written - ids(self.papers) - self.thrown_away())
            case "overdue_promises":
                late = [
                    p["record_id"]
                    for p in self.rows["promises"]
                    if self.has_come(p["recorded_at"])
                    and date.fromisoformat(p["due_on"]) <= self.last
                    and not self.has_come(p["done_at"])
                ]
                return len(late), set(late)

    def thrown_away(self):
        return {i for at, i in self.lines("DISCARD_DRAFT") if self.has_come(at)}

    def accesses(self, row, _column):
        lines = [r for r in self.rows["audit"] if self.within(r["recorded_at"])]
        return counted({str(r["number"]) for r in lines if self.operations.get(r["act"]) == row})


def rows_of(connection, table):
    cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 (one of TABLES)
    names = [each[0] for each in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def ids(records):
    return {record["id"] for record in records}


def seconds(earlier, later):
    return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()


def counted(found):
    return len(found), set(found)


def shared(part, whole):
    return (len(part) / whole if whole else None), set(part)


def summed(numbers):
    adding = [(number, each) for number, each in numbers if number]
    return sum(number for number, _ in adding), {each for _, each in adding}


def ranked(values, part):
    """The median (2) or P90 (10): the first value at or below which so many of all lie."""
    if not values:
        return None, set()
    wanted = len(values) / 2 if part == 2 else len(values) * 9 / 10
    reached = next(v for n, (v, _) in enumerate(values, start=1) if n >= wanted)
    return reached, {each for _, each in values}


def longest(values):
    return (values[-1][0], {values[-1][1]}) if values else (None, set())
