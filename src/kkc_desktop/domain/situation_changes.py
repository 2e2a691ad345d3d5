"""What is new since the last situation report: letters that changed, new lines, struck lines."""

from collections import Counter
from collections.abc import Iterable, Iterator

from kkc_desktop.domain.czech import HARD, plural
from kkc_desktop.domain.incident import LogEntry, LogStrike
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.log_words import extract_line
from kkc_desktop.domain.measure_words import when_words
from kkc_desktop.domain.methane import changes, methane_of
from kkc_desktop.domain.situation_report import (
    NOT_KNOWN,
    ONLY_IN_LOG,
    STRUCK_HEAD,
    SituationReport,
    figures,
    fitting,
    on_one_line,
    whole_declarations,
)

NOTHING_NEW = "beze změny"
_ABOUT_PEOPLE = "zápisy o\u00a0lidech ve středisku"
_ABOUT_LINKS = "zápisy o\u00a0připojení v\u00a0denících událostí"


def change_words(report: SituationReport) -> str:
    """What is new since the last report: letters that changed, lines of the log, struck lines.

    A line belongs to the report by the time it was written, so a late one comes in the next.
    """
    lines = (*_changed_letters(report), *_new_lines(report), *_struck_lines(report))
    return "\n".join(fitting(lines)) or NOTHING_NEW


def _changed_letters(report: SituationReport) -> Iterator[str]:
    """What the seven letters say otherwise than at the last report."""
    if report.since is None:
        return
    known = whole_declarations(report)
    before = [each for each in report.notices if not report.is_fresh(each.recorded_at)]
    if not before:
        return
    was = methane_of(before[-1], [e for e in known if not report.is_fresh(e.recorded_at)])
    for change in changes(was, methane_of(report.notices[-1], known)):
        if change.is_changed:
            old, new = (
                on_one_line("".join(piece.text for piece in pieces)) or NOT_KNOWN
                for pieces in (change.old, change.new)
            )
            yield f"{change.letter.letter} – {change.letter.label}: {new} (dříve: {old})"


def _new_lines(report: SituationReport) -> Iterator[str]:
    """The fresh lines of the log; what is only one of many is counted, the log holds it singly."""
    struck = {strike.entry_id for strike in report.strikes}
    routine: Counter[str] = Counter()
    for entry in _by_event(report, report.log):
        if entry.id in struck or not report.is_fresh(entry.recorded_at):
            continue
        kind = _routine_kind(report, entry)
        if kind:
            routine[kind] += 1
        else:
            yield _line_words(report, entry)
    if routine:
        yield f"{ONLY_IN_LOG}: {figures(sorted(routine.items()))}"


def _routine_kind(report: SituationReport, entry: LogEntry) -> str:
    """People come and go one by one and are counted above; joining stands in two logs."""
    if entry.kind is LogKind.GATHERING:
        return _ABOUT_PEOPLE
    if entry.kind is LogKind.LINK and report.marker_of(entry.incident_id):
        return _ABOUT_LINKS
    return ""


def _struck_lines(report: SituationReport) -> tuple[str, ...]:
    """Every line struck since the last report, also one that an earlier report had said."""
    strikes = {each.entry_id: each for each in report.strikes if report.is_fresh(each.struck_at)}
    found = [entry for entry in report.log if entry.id in strikes]
    if not found:
        return ()
    count = f"{len(found)}{HARD}{plural(len(found), 'zápis', 'zápisy', 'zápisů')}"
    words = [_line_words(report, each, strikes[each.id]) for each in _by_event(report, found)]
    return (f"{STRUCK_HEAD}: {count}", *words)


def _line_words(report: SituationReport, entry: LogEntry, strike: LogStrike | None = None) -> str:
    when = when_words(entry.occurred_at, report.until)
    line = extract_line(entry, strike, report.late_after, when)
    return on_one_line(f"{_entry_number(report, entry)} {line}")


def _by_event(report: SituationReport, log: Iterable[LogEntry]) -> list[LogEntry]:
    return sorted(
        log,
        key=lambda entry: (
            entry.occurred_at,
            entry.recorded_at,
            report.marker_of(entry.incident_id),
            entry.number,
        ),
    )


def _entry_number(report: SituationReport, entry: LogEntry) -> str:
    """The number of the line as the paper of the log has it, with that of its incident."""
    marker = report.marker_of(entry.incident_id)
    return f"č.{HARD}{marker}/{entry.number}" if marker else f"č.{HARD}{entry.number}"
