"""What a new version of a template changes, and what the law may miss in it."""

from collections.abc import Iterator
from itertools import chain

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import counted, day_words, join_words, plural
from kkc_desktop.domain.difference import Change, Fact, changes_between
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.template import Clauses, Instruction, Requirement, Template

_WHOLE, _BLOCKS, _LAW = "Druh", "Bloky", "Zákonný seznam"
_INSTRUCTIONS, _CLAUSES = "Poučení", "Závěrečné doložky"


def difference(old: Template | None, new: Template) -> tuple[Change, ...]:
    """Everything the new version says otherwise, in the order of the kind's parts."""
    changes = changes_between(_facts(old) if old else (), _facts(new))
    order = (_WHOLE, _BLOCKS, _LAW, _INSTRUCTIONS, _CLAUSES)
    return tuple(sorted(changes, key=lambda change: order.index(change.place)))


def warnings_for(new: Template, usual: Template | None) -> tuple[str, ...]:
    """What somebody should know before the template is taken over, one sentence each.

    `usual` is the shipped kind, which a house test holds against the law; None for a new kind.
    """
    found = list(_review_words(new))
    if usual is not None:
        found += _losses(usual, new)
    return tuple(found)


def _review_words(new: Template) -> Iterator[str]:
    if new.review_note:
        yield f"Čeká na odbornou kontrolu: {new.review_note}"
    codes = sorted({each.code for each in new.instructions if each.needs_review})
    if codes:
        wait = plural(len(codes), "čeká", "čekají", "čeká")
        yield f"Poučení {join_words(codes)} {wait} na odbornou kontrolu právníka."


def _losses(usual: Template, new: Template) -> Iterator[str]:
    """What the shipped kind has and this version lacks."""
    gone = [use.title for use in usual.blocks if not new.has(use.block)]
    if gone:
        which = plural(len(gone), "blok", "bloky", "bloky")
        yield f"Proti dodané šabloně chybí {which}: {_quoted(gone)}."
    before, after = _mandatory(usual), _mandatory(new)
    lost = [label for field, label in before.items() if field not in after]
    if lost:
        items = counted(len(lost), "povinná položka", "povinné položky", "povinných položek")
        yield f"Odpadá {items} zákonného seznamu: {_quoted(lost)}."
    signers = [role.label for role in usual.signer_roles if role not in new.signer_roles]
    if signers:
        yield f"Nepodepíše už: {join_words(signers)}."
    if usual.signs_each_page and not new.signs_each_page:
        yield "Nepodepisuje se už každá strana."
    codes = {each.code for each in new.instructions}
    missing = sorted({each.code for each in usual.instructions} - codes)
    if missing:
        yield f"Chybí poučení {join_words(missing)}."


def _mandatory(template: Template) -> dict[tuple[str, ...], str]:
    """The items that stop the closing, by what they ask for."""
    return {
        (item.field, *(role.name for role in item.roles), *item.person_fields): item.label
        for item in template.checklist
        if item.field and item.level is Level.ERROR
    }


def _facts(template: Template) -> tuple[Fact, ...]:
    return tuple(
        chain(
            _whole(template),
            _blocks_of(template),
            (_law(item) for item in template.checklist),
            (_instruction(each) for each in template.instructions),
            _clauses(template.clauses),
        )
    )


def _whole(template: Template) -> Iterator[Fact]:
    said = {
        "Název": template.title,
        "Jak se listina jmenuje": f"{template.noun}, bez {template.noun_genitive}",
        "Podtitul": template.subtitle,
        "Právní základ": ", ".join(template.legal_basis),
        "Režim údajů": template.regime.label,
        "Skupina": template.group.value,
        "Protokol": _yes(is_so=template.is_protocol),
        "Vyhrazeno policistovi": _yes(is_so=template.is_protocol or template.is_reserved),
        "Podpis každé strany": _yes(is_so=template.signs_each_page),
        "Slova u\u00a0podpisu strany": template.page_signature,
        "Podepisují": _labels(template.signer_roles),
        "Osoby ve věci": _labels(template.person_roles),
        "Slova před úřední osobou": template.officer_words,
        "Výtisků": str(template.copies),
        "Skartační znak": template.disposal_code,
        "Pevné věty": "\n".join(template.declarations),
        "Linky pomoci": ", ".join(template.help_lines),
        "Předat do (dnů)": str(template.deadline_days or ""),
        "Poznámka pro právníka": template.review_note,
        "Platí do": day_words(template.valid_until) if template.valid_until else "",
    }
    for label, words in said.items():
        yield Fact(f"whole.{label}", _WHOLE, label, words)


def _blocks_of(template: Template) -> Iterator[Fact]:
    order = " · ".join(use.title for use in template.blocks)
    yield Fact("blocks", _BLOCKS, "Bloky v\u00a0pořadí", order)
    for use in template.blocks:
        labels = ", ".join(words for _, words in use.labels)
        yield Fact(f"block.{use.block.name}", _BLOCKS, f"Popisky bloku {use.title}", labels)


def _law(item: Requirement) -> Fact:
    weight = "povinné" if item.level is Level.ERROR else item.level.label.lower()
    parts = (item.law, weight if item.field else "splní sama listina", item.text, item.fix)
    words = "\n".join(part for part in parts if part)
    return Fact(f"law.{item.label}.{item.field}", _LAW, item.label, words)


def _instruction(each: Instruction) -> Fact:
    use = (each.role, each.explanation_regime, each.transfer_kind)
    narrowed = [member.label for member in use if member]
    label = f"Poučení {each.code}" + (f" ({', '.join(narrowed)})" if narrowed else "")
    key = f"instruction.{each.code}.{each.valid_from}.{'.'.join(narrowed)}"
    words = f"verze {each.version}, od {day_words(each.valid_from)}\n{each.text}"
    return Fact(key, _INSTRUCTIONS, label, words)


def _clauses(clauses: Clauses) -> Iterator[Fact]:
    for manner, text in clauses.by_manner.items():
        yield Fact(f"clause.{manner.name}", _CLAUSES, manner.label, text)
    for manner, text in clauses.by_manner_objected.items():
        label = f"{manner.label}, s\u00a0námitkami"
        yield Fact(f"clause.{manner.name}.objected", _CLAUSES, label, text)
    others = {
        "Bez námitek": clauses.objections_none,
        "Námitky": clauses.objections_raised,
        "Odmítnutí podpisu": clauses.refusal,
        "Odmítnutí bez důvodu": clauses.refusal_silent,
        "Osoba nemůže psát": clauses.cannot_write,
        "Kopii převzal(a)": clauses.copy_taken,
        "Kopii nežádá": clauses.copy_declined,
        "Konec úkonu": clauses.end,
    }
    for label, text in others.items():
        yield Fact(f"clause.{label}", _CLAUSES, label, text)


def _labels(members: tuple[CodeList, ...]) -> str:
    return ", ".join(member.label for member in members)


def _yes(*, is_so: bool) -> str:
    return "ano" if is_so else "ne"


def _quoted(words: list[str]) -> str:
    return join_words([f"„{each}“" for each in words])
