"""Reading of an exercise scenario from its file, as strictly as of the other shipped texts."""

from collections.abc import Mapping
from dataclasses import dataclass

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    BoardPart,
    BoardState,
    CrisisState,
    DeclarationKind,
    DescriptionKind,
    FloodDegree,
    MeasureState,
    Need,
)
from kkc_desktop.domain.incident_lists import (
    IncidentState,
    IncidentType,
    LogChannel,
    ReportingRole,
)
from kkc_desktop.domain.scenario import (
    Deed,
    DeedKind,
    Expectation,
    ExpectationKind,
    InjectChannel,
    Scenario,
    ScenarioStep,
    ToldPerson,
)
from kkc_desktop.domain.seed_rows import SeedRow, file_row, refuse_twins


def parse_scenario(text: str, where: str = "scénář") -> Scenario:
    """The scenario of the file; refused with PackUnreadable when it is not as it should be."""
    file = file_row(text, where)
    steps = tuple(_step(row) for row in file.rows("step", "title"))
    scenario = Scenario(
        code=file.needed_text("code"),
        title=file.needed_text("title"),
        purpose=file.needed_text("purpose"),
        station=file.text("station"),
        steps=steps,
    )
    file.finish()
    if not steps:
        file.refuse("chybí oddíl „step“")
    _check_order(file, scenario)
    return scenario


def _step(row: SeedRow) -> ScenarioStep:
    step = ScenarioStep(
        after=row.number("after"),
        title=row.needed_text("title"),
        words=row.text("words"),
        channel=row.member("channel", InjectChannel, InjectChannel.TELEPHONE),
        deeds=tuple(_deed(each) for each in row.rows("deed", "do")),
        expectations=tuple(_expectation(each) for each in row.rows("expect", "words")),
    )
    row.finish()
    if step.after < 0:
        row.refuse("je před začátkem scénáře", "after")
    return step


def _deed(row: SeedRow) -> Deed:
    kind = row.needed_member("do", DeedKind)
    known = _KEYS[kind]
    texts = {key: row.needed_text(key) for key in known.needed}
    texts |= {key: words for key in known.texts if (words := row.text(key))}
    for key, code_list in _CODES.get(kind, {}).items():
        if key in texts and texts[key] not in code_list.__members__:
            row.refuse(f"nezná kód „{texts[key]}“", key)
    deed = Deed(
        kind=kind,
        is_trainees=row.flag("trainee"),
        name=row.text("name") if known.makes else "",
        on=row.needed_text("on") if known.has_on else row.text("on"),
        texts=texts,
        numbers={key: number for key in known.numbers if (number := row.number(key))},
        lines=row.texts("lines") if known.lines else (),
    )
    row.finish()
    if known.lines and not deed.lines:
        row.refuse("chybí", "lines")
    for number, line in enumerate(deed.lines):
        if kind is DeedKind.GATHER and not _is_person(line):
            row.refuse("není „jméno | věk | odkud | skupina | potřeby“", "lines", number)
    return deed


def _expectation(row: SeedRow) -> Expectation:
    expectation = Expectation(
        kind=row.needed_member("kind", ExpectationKind),
        words=row.needed_text("words"),
        minutes=row.number("minutes"),
        wanted=row.text("wanted"),
        count=row.number("count") or 1,
    )
    row.finish()
    if expectation.minutes <= 0:
        row.refuse("chybí lhůta v\u00a0minutách", "minutes")
    return expectation


def _check_order(file: SeedRow, scenario: Scenario) -> None:
    """Steps go on in time, and a deed speaks only of what a deed before it named."""
    known: set[str] = set()
    before = 0
    for number, step in enumerate(scenario.steps):
        if step.after < before:
            file.refuse("krok je dřív než krok před ním", "step", number, "after")
        before = step.after
        for place, deed in enumerate(step.deeds):
            inner = ("step", number, "deed", place)
            for name in deed.on.split():
                if name not in known:
                    file.refuse(f"„{name}“ žádný dřívější úkon nepojmenoval", *inner, "on")
            known |= {deed.name} - {""}
    names = [deed.name for step in scenario.steps for deed in step.deeds if deed.name]
    refuse_twins(names)


@dataclass(frozen=True, slots=True)
class _Keys:
    needed: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    makes: bool = False
    has_on: bool = True
    lines: bool = False


_KEYS: Mapping[DeedKind, _Keys] = {
    DeedKind.TAKE_NOTICE: _Keys(
        ("place", "type", "description"),
        (
            "detail",
            "access",
            "affected",
            "hazards_note",
            "reporter",
            "phone",
            "role",
            "services",
            "position",
        ),
        ("endangered", "injured", "dead"),
        makes=True,
        has_on=False,
    ),
    DeedKind.HAND_OVER: _Keys(("accepted_by",)),
    DeedKind.BEGIN_CALAMITY: _Keys(("title", "place"), ("type",), makes=True, has_on=False),
    DeedKind.JOIN: _Keys(),
    DeedKind.LOG: _Keys(("text",), ("channel", "counterpart")),
    DeedKind.READING: _Keys(
        ("river", "profile", "source"),
        ("category",),
        ("level", "first", "second", "third"),
    ),
    DeedKind.DECLARATION: _Keys(
        ("kind",), ("by", "territory", "degree", "level", "state", "note"), ("valid_days",)
    ),
    DeedKind.MEASURE: _Keys(("text",), ("owner",), ("minutes",), makes=True),
    DeedKind.SETTLE: _Keys(("state", "result")),
    DeedKind.NOTIFY: _Keys(("body",), ("channel", "told"), ("minutes",), makes=True),
    DeedKind.ANSWER: _Keys(("answer",), ("by",)),
    DeedKind.EVALUATE: _Keys(
        ("extent",),
        (
            "signs",
            "endangered",
            "threat_1h",
            "threat_6h",
            "threat_24h",
            "services",
            "closures",
            "warning",
            "evacuation_from",
            "evacuation_to",
            "transport",
            "vulnerable",
            "station_measures",
            "public",
            "approved_by",
        ),
        ("people", "area", "evacuated"),
    ),
    DeedKind.BOARD: _Keys(
        ("part", "title"), ("holder", "contact", "where", "state", "note"), ("quantity",)
    ),
    DeedKind.PUBLIC_NOTICE: _Keys(("text", "approved_by")),
    DeedKind.GATHER: _Keys(("place",), lines=True),
    DeedKind.LEAVE: _Keys(("where",), (), ("count",)),
    DeedKind.COUNT: _Keys((), ("note",), ("apart",)),
    DeedKind.SEEK: _Keys(
        ("description",), ("came_from", "seeker", "contact"), ("age",), makes=True
    ),
    DeedKind.FOUND: _Keys(("told",), ("person",)),
    DeedKind.DESCRIBE: _Keys(
        ("kind",),
        (
            "name",
            "sex",
            "apparent_age",
            "height",
            "build",
            "hair",
            "clothing",
            "marks",
            "health",
            "last_seen_place",
            "exact_words",
            "voice",
            "background",
            "bomb_place",
            "explosion_time",
        ),
    ),
    DeedKind.REPORT: _Keys(
        ("code",), ("situation", "open_measures", "next_report_note", "assessment")
    ),
    DeedKind.STATE: _Keys(("state",), ("reason",)),
}

_CODES: Mapping[DeedKind, Mapping[str, type[CodeList]]] = {
    DeedKind.TAKE_NOTICE: {"type": IncidentType, "role": ReportingRole},
    DeedKind.BEGIN_CALAMITY: {"type": IncidentType},
    DeedKind.LOG: {"channel": LogChannel},
    DeedKind.DECLARATION: {
        "kind": DeclarationKind,
        "degree": FloodDegree,
        "level": AlarmLevel,
        "state": CrisisState,
    },
    DeedKind.SETTLE: {"state": MeasureState},
    DeedKind.NOTIFY: {"channel": LogChannel},
    DeedKind.BOARD: {"part": BoardPart, "state": BoardState},
    DeedKind.DESCRIBE: {"kind": DescriptionKind},
    DeedKind.STATE: {"state": IncidentState},
}


def person_of(line: str) -> ToldPerson:
    """The person that a line of a GATHER deed tells: name | age | whence | group | needs."""
    name, age, came_from, group_name, needs = (part.strip() for part in line.split("|"))
    return ToldPerson(
        name=name,
        age=int(age) if age else None,
        came_from=came_from,
        group_name=group_name,
        needs=tuple(Need[code] for code in needs.split()),
    )


def _is_person(line: str) -> bool:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != 5 or not parts[0]:  # noqa: PLR2004 (as the notation has)
        return False
    is_age = not parts[1] or parts[1].isdigit()
    return is_age and all(code in Need.__members__ for code in parts[4].split())
