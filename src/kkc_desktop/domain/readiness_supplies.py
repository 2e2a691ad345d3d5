"""When the rest of the station is ready: backup, keys, fonts, texts and devices.

Every rule gets what was read and answers with one check; nothing is read here.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from kkc_desktop.domain.backup import backup_state
from kkc_desktop.domain.breach_rules import breaches_words
from kkc_desktop.domain.czech import counted, day_words, join_words, moment_words
from kkc_desktop.domain.knowledge import HelpLine
from kkc_desktop.domain.outage import BlankForm
from kkc_desktop.domain.readiness import Check, CheckKind, CheckState, Devices, Printer
from kkc_desktop.domain.readiness_rules import found
from kkc_desktop.domain.safekeeping import BackupRun, Safekeeping
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.domain.template import Template

FEWEST_FORMS = 10
"""Blank forms for the first hours of an outage."""

_MOST_NAMED = 3
_FORMS = ("tiskopis", "tiskopisy", "tiskopisů")
_MAKE_KIT = "Vytiskněte novou sadu: nabídka Služba, Tiskopisy pro výpadek."
_REINSTALL = "Nainstalujte program znovu; data stanice tím zůstanou, jak jsou."


def backup_check(
    settings: Safekeeping, runs: Sequence[BackupRun], now: datetime, *, is_same_disk: bool
) -> Check:
    """The newest try succeeded and is fresh, and it lies on another disk than the data.

    `runs` are the latest tries, newest first; one without a failure was restored and compared.
    """
    if not settings.backup_place:
        words = "Není zvoleno druhé místo pro zálohy."
        fix = "Zvolte je ve Správě: jiný disk nebo síťová složka."
        return found(CheckKind.BACKUP, CheckState.RED, words, fix)
    state = backup_state(runs, now, used_s=0.0)
    good = state.last_good
    when = f" Poslední dobrá {moment_words(good.made_at)}." if good else ""
    if state.mood.is_red:
        words = f"{state.words.rstrip('.')}.{when}"
        return found(CheckKind.BACKUP, CheckState.RED, words, _BACK_UP)
    if is_same_disk:
        words = f"Leží na stejném disku jako data.{when}"
        fix = "Zvolte ve Správě jiný disk; s tímto by odešla i záloha."
        return found(CheckKind.BACKUP, CheckState.AMBER, words, fix)
    return found(CheckKind.BACKUP, CheckState.GREEN, f"Vyzkoušená obnovou.{when}")


def recovery_check(confirmed_at: datetime | None) -> Check:
    """Somebody confirmed that the printed recovery key lies in the safe."""
    if confirmed_at is None:
        words = "Nikdo nepotvrdil, že vytištěný obnovovací klíč leží v trezoru."
        fix = "Uložte list do trezoru a potvrďte to ve Správě, nebo vydejte nový klíč."
        return found(CheckKind.RECOVERY_KEY, CheckState.AMBER, words, fix)
    words = f"V trezoru, potvrzeno {moment_words(confirmed_at)}."
    return found(CheckKind.RECOVERY_KEY, CheckState.GREEN, words)


def plain_copy_check(file_names: Sequence[str]) -> Check:
    """No unencrypted copy of the data is left beside them."""
    if file_names:
        named = join_words([f"„{name}“" for name in file_names[:_MOST_NAMED]])
        words = f"Ve složce s daty leží nešifrovaná kopie {named}."
        fix = "Ověřte, že nová data fungují, a kopii smažte, nebo ji uložte do trezoru."
        return found(CheckKind.PLAIN_COPY, CheckState.RED, words, fix)
    return found(CheckKind.PLAIN_COPY, CheckState.GREEN, "Žádná ve složce s daty neleží.")


def fonts_check(faulty: Sequence[str], count: int) -> Check:
    """Every shipped font can be read and has the Czech letters."""
    if faulty:
        words = f"Písmo {join_words(faulty[:_MOST_NAMED])} chybí nebo nemá česká písmena."
        return found(CheckKind.FONTS, CheckState.RED, words, _REINSTALL)
    words = f"{counted(count, 'písmo', 'písma', 'písem')} s českými znaky."
    return found(CheckKind.FONTS, CheckState.GREEN, words)


def templates_check(
    valid: Sequence[Template], needed: Iterable[str], faults: Sequence[str]
) -> Check:
    """Each kind the counter needs has a template in force, and every imported pack can be read.

    `valid` are today's, one of each kind; `faults` are the sentences of what was left out.
    """
    missing = sorted(set(needed) - {template.code for template in valid})
    if missing:
        words = f"Dnes neplatí žádná šablona druhu {join_words(missing)}."
        return found(CheckKind.TEMPLATES, CheckState.RED, words, _REINSTALL)
    if faults:
        fix = "Ve Správě převezměte opravenou sadu šablon; uložené papíry tisknout lze."
        return found(CheckKind.TEMPLATES, CheckState.AMBER, " ".join(faults), fix)
    words = f"Platí {counted(len(valid), 'šablona', 'šablony', 'šablon')}."
    return found(CheckKind.TEMPLATES, CheckState.GREEN, words)


def help_lines_check(lines: Sequence[HelpLine], today: date) -> Check:
    """No number of a help line has run out; one that has is not printed any more."""
    expired = [line for line in lines if line.valid_until and line.valid_until < today]
    if expired:
        named = join_words([line.name for line in expired[:_MOST_NAMED]])
        others = len(expired) - _MOST_NAMED
        more = f" a {counted(others, 'další', 'další', 'dalších')}" if others > 0 else ""
        words = f"Prošlo ověření čísel: {named}{more}. Na letáky se netisknou."
        fix = "Ověřte čísla zavoláním; nová vydá správce s další verzí programu."
        return found(CheckKind.HELP_LINES, CheckState.AMBER, words, fix)
    until = [line.valid_until for line in lines if line.valid_until]
    words = f"Ověřené nejméně do {day_words(min(until))}." if until else "Žádné číslo neprošlo."
    return found(CheckKind.HELP_LINES, CheckState.GREEN, words)


def blank_forms_check(forms: Sequence[BlankForm], templates: Iterable[Template]) -> Check:
    """Enough reserved blank forms lie in the drawer, all of the kinds in force.

    `forms` are those whose numbers have not come back.
    """
    in_force = {(template.code, template.version) for template in templates}
    old = [form for form in forms if (form.template_code, form.template_version) not in in_force]
    if len(forms) < FEWEST_FORMS:
        words = f"V zásuvce: {counted(len(forms), *_FORMS)}, pro výpadek je to málo."
        if not forms:
            words = "V zásuvce není žádný tiskopis s vyhrazeným číslem."
        return found(CheckKind.BLANK_FORMS, CheckState.AMBER, words, _MAKE_KIT)
    words = f"V zásuvce: {counted(len(forms), *_FORMS)}, čísla se zatím nevrátila."
    if old:
        words += f" Podle staré šablony: {counted(len(old), *_FORMS)}."
        fix = "Staré tiskopisy zneplatněte a vytiskněte novou sadu (nabídka Služba)."
        return found(CheckKind.BLANK_FORMS, CheckState.AMBER, words, fix)
    return found(CheckKind.BLANK_FORMS, CheckState.GREEN, words)


def printer_check(devices: Devices) -> Check:
    """There is a printer and the default one takes jobs."""
    printers = devices.printers
    if not printers:
        words = "V systému není žádná tiskárna."
        fix = "Připojte a zapněte tiskárnu; listiny zatím ukládejte jako PDF."
        return found(CheckKind.PRINTER, CheckState.RED, words, fix)
    usual = next((printer for printer in printers if printer.is_default), None)
    if usual is None:
        words = f"Výchozí tiskárna není zvolená; k dispozici: {_names(printers)}."
        fix = "Zvolte v systému výchozí tiskárnu."
        return found(CheckKind.PRINTER, CheckState.AMBER, words, fix)
    if usual.is_offline:
        fix = "Zkontrolujte kabel, papír a napájení, pak tiskárnu v systému znovu spusťte."
        words = f"Tiskárna „{usual.name}“ je zastavená nebo nepřipojená."
        return found(CheckKind.PRINTER, CheckState.RED, words, fix)
    return found(CheckKind.PRINTER, CheckState.GREEN, f"Výchozí je „{usual.name}“.")


def scanner_check(devices: Devices) -> Check:
    """A scanner is welcome, not needed."""
    if not devices.scanners:
        words = "K tomuto počítači není připojen."
        return found(CheckKind.SCANNER, CheckState.NOT_APPLICABLE, words)
    named = join_words([f"„{name}“" for name in devices.scanners[:_MOST_NAMED]])
    return found(CheckKind.SCANNER, CheckState.GREEN, f"Připojen: {named}.")


def _names(printers: Sequence[Printer]) -> str:
    named = [f"„{printer.name}“" for printer in printers[:_MOST_NAMED]]
    return join_words(named)


_BACK_UP = "Zkontrolujte, že je místo pro zálohy připojené, a zálohujte ve Správě."


def breaches_check(open_breaches: Sequence[SecurityBreach], now: datetime) -> Check:
    """No sheet of a breach waits; one whose 72 hours have passed is red."""
    words, is_late = breaches_words(open_breaches, now)
    if not open_breaches:
        return found(CheckKind.BREACHES, CheckState.GREEN, "Žádný otevřený list.")
    fix = "Doplňte a\u00a0uzavřete list: nabídka Zobrazit, Ochrana údajů, Porušení zabezpečení."
    state = CheckState.RED if is_late else CheckState.AMBER
    return found(CheckKind.BREACHES, state, f"Otevřené listy: {words}.", fix)
