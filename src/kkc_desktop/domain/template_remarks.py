"""What a readable template does that its author hardly meant, or that a lawyer has yet to see."""

from collections.abc import Iterator
from itertools import groupby

from kkc_desktop.domain.code_lists import PersonRole
from kkc_desktop.domain.file_fault import FileFault
from kkc_desktop.domain.template import Block, Instruction, Template


def remarks_on(template: Template) -> tuple[FileFault, ...]:
    """Warnings in the order of the file; none of them stops the template from being used."""
    return (
        *_on_review(template),
        *_on_signatures(template),
        *_on_checklist(template),
        *_on_instructions(template),
    )


def _on_review(template: Template) -> Iterator[FileFault]:
    if template.review_note:
        what = f"text čeká na odbornou kontrolu: {template.review_note}"
        yield FileFault(where=template.code, what=what, inner=("review_note",))


def _on_signatures(template: Template) -> Iterator[FileFault]:
    where = template.code
    if template.page_signature and not template.signs_each_page:
        what = "se nikdy nevytiskne, protože signs_each_page není true"
        yield FileFault(where=where, what=what, inner=("page_signature",))
    if template.signs_each_page and not template.page_signature:
        what = "nic netiskne, protože chybí slova v\u00a0page_signature"
        yield FileFault(where=where, what=what, inner=("signs_each_page",))
    for number, role in enumerate(template.signer_roles):
        if role not in template.person_roles:
            what = f"podpis role {role.name} se nikdy nevytiskne: v\u00a0person_roles není"
            yield FileFault(where=where, what=what, inner=("signer_roles", number))


def _on_checklist(template: Template) -> Iterator[FileFault]:
    for number, item in enumerate(template.checklist):
        missing = [role for role in item.roles if role not in template.person_roles]
        if item.roles and len(missing) == len(item.roles):
            what = f"roli {_names(missing)} nelze zvolit, v\u00a0person_roles není"
            table = ("checklist", number)
            yield FileFault(where=item.label, what=what, table=table, inner=("roles",))


def _on_instructions(template: Template) -> Iterator[FileFault]:
    """Each use of an instruction may have brought several versions of its text."""
    for number, (_, versions) in enumerate(groupby(template.instructions, _use)):
        found = list(versions)
        table = ("instructions", number)
        for each in found:
            name = f"poučení {each.code} (verze {each.version})"
            if each.needs_review:
                what = f"{name} čeká na odbornou kontrolu"
                yield FileFault(where=each.code, what=what, table=table)
        for what in _unprinted(found[0], template):
            yield FileFault(where=found[0].code, what=what, table=table)


def _unprinted(use: Instruction, template: Template) -> Iterator[str]:
    if use.role and use.role not in template.person_roles:
        yield f"nikdy se nevytiskne: roli {use.role.name} nelze zvolit, v\u00a0person_roles není"
    if use.explanation_regime and not template.has(Block.EXPLANATION):
        yield "nikdy se nevytiskne: šablona nemá blok EXPLANATION, kde se režim volí"
    if use.transfer_kind and not template.has(Block.TRANSFER):
        yield "nikdy se nevytiskne: šablona nemá blok TRANSFER, kde se předání volí"


def _use(each: Instruction) -> tuple[object, ...]:
    return each.code, each.role, each.explanation_regime, each.transfer_kind, each.only_protected


def _names(roles: list[PersonRole]) -> str:
    return ", ".join(role.name for role in roles)
