"""The metadata of a hand-over package: one tree of plain values, written as JSON and as XML.

The schema is `kkc-predavaci-balicek/1`: names are Czech words without diacritics, the same in both
files; an empty value is left out; moments are ISO 8601 with the zone of the station, days
YYYY-MM-DD, code lists their Czech words. In XML each member of a list is an element of its own, of
the singular name in _MEMBERS. Control characters stand as their pictures. See the manual.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from xml.etree import ElementTree

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import ZONE, moment_words
from kkc_desktop.domain.document import Signature
from kkc_desktop.domain.hand_over_package import HandOverPackage, PackagedFile, PackagedRecord
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.station import Station
from kkc_desktop.domain.typed_text import text_for_file

FORMAT = "kkc-predavaci-balicek/1"

Plain = str | int | bool | dict[str, "Plain"] | list["Plain"]

_ROOT = "predavaci_balicek"
_MEMBERS = {
    "zaznamy": "zaznam",
    "casy": "cas",
    "udaje": "udaj",
    "souvisejici": "odkaz",
    "osoby": "osoba",
    "role": "nazev_role",
    "podpisy": "podpis",
    "soubory": "soubor",
    "vynechano": "duvod",
}
_PERSON = {
    "titul_pred": "title_before",
    "jmeno": "given_names",
    "prijmeni": "surname",
    "titul_za": "title_after",
    "rodne_prijmeni": "birth_surname",
    "pohlavi": "sex",
    "datum_narozeni": "born_on",
    "rodne_cislo": "birth_number",
    "misto_narozeni": "birth_place",
    "statni_obcanstvi": "citizenship",
    "pobyt": "residence",
    "dorucovaci_adresa": "delivery_address",
    "telefon": "phone",
    "email": "email",
    "datova_schranka": "data_box",
    "doklad": "identity_document",
    "cislo_dokladu": "identity_document_number",
    "doklad_vydal": "identity_document_issuer",
    "doklad_plati_do": "identity_document_expires_on",
    "overeni_totoznosti": "identity_check",
    "poznamka_k_totoznosti": "identity_note",
    "jazyk": "language",
    "tlumocnik": "interpreter",
    "zvlastni_potreba": "special_need",
    "zastupce": "representative",
    "duvernik": "confidant",
    "poznamka": "note",
}
_STATION = {
    "zkratka": "code",
    "nazev": "name",
    "reditelstvi": "directorate",
    "uzemni_odbor": "territorial_department",
    "adresa": "address",
    "telefon": "phone",
    "email": "email",
    "datova_schranka": "data_box",
}


def metadata(package: HandOverPackage) -> dict[str, Plain]:
    """The tree of the whole package."""
    return _filled(
        {
            "format": FORMAT,
            "cviceni": package.station.is_exercise,
            "puvodce": _picked(package.station, _STATION),
            "vytvoreno": _moment(package.made_at),
            "vytvoril": package.made_by,
            "prijemce": package.recipient,
            "zaznamy": [_record(each) for each in package.records],
            "soubory": [_file(each) for each in package.files],
            "vynechano": list(package.left_out),
        }
    )


def as_json(package: HandOverPackage) -> bytes:
    """The metadata as JSON in UTF-8."""
    return (json.dumps(metadata(package), ensure_ascii=False, indent=2) + "\n").encode()


def as_xml(package: HandOverPackage) -> bytes:
    """The metadata as XML 1.0 in UTF-8."""
    root = ElementTree.Element(_ROOT)
    _grow(root, metadata(package))
    ElementTree.indent(root)
    words = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{words}\n'.encode()


def whole_text(package: HandOverPackage) -> str:
    """The records one after another in plain words, for pasting into ETŘ."""
    practice = ["CVIČENÍ – údaje jsou smyšlené"] if package.station.is_exercise else []
    return text_for_file("\n\n\n".join([*practice, *(_text(each) for each in package.records)]))


def _text(record: PackagedRecord) -> str:
    numbers = [f"Evidenční číslo: {record.evidence_number}"]
    if record.reference_number:
        numbers.append(f"Č. j.: {record.reference_number}")
    moments = [f"{word[:1].upper()}{word[1:]}: {moment_words(at)}" for word, at in record.moments]
    title = record.title[:1].upper() + record.title[1:]
    head = "\n".join([title, *numbers, *moments])
    facts = "\n".join(f"{word[:1].upper()}{word[1:]}: {said}" for word, said in record.facts)
    return "\n\n".join(part for part in (head, facts, record.text) if part)


def _record(record: PackagedRecord) -> dict[str, Plain]:
    return _filled(
        {
            "druh": record.kind,
            "nazev": record.title,
            "evidencni_cislo": record.evidence_number,
            "cislo_jednaci": record.reference_number,
            "stav": record.state,
            "rezim": record.regime.label,
            "ucel": record.purpose.label,
            "pravni_titul": record.basis.label,
            "casy": [{"nazev": word, "hodnota": _moment(at)} for word, at in record.moments],
            "udaje": [{"nazev": word, "hodnota": said} for word, said in record.facts],
            "souvisejici": [{"vztah": word, "cislo": number} for word, number in record.links],
            "osoby": [_person(each) for each in record.persons],
            "podpisy": [_signature(each) for each in record.signatures],
        }
    )


def _person(person: Person) -> dict[str, Plain]:
    roles: list[Plain] = [role.label for role in person.roles]
    return _filled({"role": roles, "utajena": person.is_protected, **_picked(person, _PERSON)})


def _signature(signature: Signature) -> dict[str, Plain]:
    at = signature.recorded_at
    return _filled(
        {
            "kdo": signature.party,
            "v_postaveni": signature.role_words,
            "vysledek": signature.state.label,
            "duvod": signature.reason,
            "zapsano": _moment(at) if at else "",
        }
    )


def _file(file: PackagedFile) -> dict[str, Plain]:
    return _filled(
        {
            "cesta": file.path,
            "druh": file.kind.label,
            "zaznam": file.record_number,
            "typ_media": file.media_type,
            "velikost": len(file.content),
            "sha256": file.digest,
            "poznamka": file.note,
        }
    )


def _picked(record: Person | Station, names: Mapping[str, str]) -> dict[str, Plain]:
    """The fields of the record under their names in the schema."""
    return _filled({word: _value(getattr(record, name)) for word, name in names.items()})


def _value(value: object) -> Plain:
    if isinstance(value, CodeList):
        return "" if value.name == "NONE" or value.name.startswith("NOT_") else value.label
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _moment(at: datetime) -> str:
    return at.astimezone(ZONE).isoformat(timespec="seconds")


def _filled(values: Mapping[str, Plain]) -> dict[str, Plain]:
    """Without what is empty; texts as a file holds them."""
    return {
        word: text_for_file(value) if isinstance(value, str) else value
        for word, value in values.items()
        if value not in ("", [], {})
    }


def _grow(parent: ElementTree.Element, value: Plain) -> None:
    if isinstance(value, dict):
        for word, inner in value.items():
            _grow(ElementTree.SubElement(parent, word), inner)
    elif isinstance(value, list):
        for inner in value:
            _grow(ElementTree.SubElement(parent, _MEMBERS[parent.tag]), inner)
    elif isinstance(value, bool):
        parent.text = "ano" if value else "ne"
    else:
        parent.text = str(value)
