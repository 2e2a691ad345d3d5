"""The shipped template pack: one TOML file for each document kind and language."""

from datetime import date
from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import UnknownTemplate
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.template_file import parse_template

COUNTER_ORDER = ("PTO", "UZ", "UZV", "POO", "PPP", "ZPR", "OMU")


@cache
def all_templates() -> tuple[Template, ...]:
    """Every shipped template: the counter's usual kinds first, then by code."""
    folder = asset_path("templates")
    clauses = (folder / "clauses.cs.toml").read_text(encoding="utf-8")
    files = [path for path in sorted(folder.glob("*.toml")) if not path.stem.startswith("clauses")]
    found = [parse_template(path.read_text(encoding="utf-8"), clauses) for path in files]
    return tuple(sorted(found, key=lambda template: (_place(template.code), template.code)))


def current_templates(day: date) -> tuple[Template, ...]:
    """The templates a document may be begun from on the day."""
    return tuple(template for template in all_templates() if template.is_valid_on(day))


def template_of(code: str, version: str = "") -> Template:
    """The template of the code, in the given version if it is said; else UnknownTemplate."""
    for template in all_templates():
        if template.code == code and version in ("", template.version):
            return template
    text = f"Šablona {code}{f' verze {version}' if version else ''} není v programu."
    raise UnknownTemplate(text, "Uložený papír lze dál tisknout; šablony doplní správce.")


def title_of_kind(code: str, version: str = "") -> str:
    """What lists call the kind; one that is not in the program goes by its code."""
    try:
        return template_of(code, version).title
    except UnknownTemplate:
        return f"Dokument {code}"


def write_act(template: Template) -> Act:
    """The act that writing this kind is; protocols and explanations are reserved to the police."""
    return Act.WRITE_PROTOCOL if template.is_protocol else Act.WRITE_DOCUMENT


def _place(code: str) -> int:
    return COUNTER_ORDER.index(code) if code in COUNTER_ORDER else len(COUNTER_ORDER)
