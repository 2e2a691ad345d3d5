"""The made-up citizens of the exercise; nobody of these names lives at these addresses."""

from datetime import date

from kkc_desktop.domain.code_lists import (
    IdentityCheck,
    IdentityDocumentKind,
    PersonRole,
    Sex,
    Vulnerability,
)
from kkc_desktop.domain.person import Person, PersonId

_NOBODY = PersonId("")

INJURED = Person(
    id=_NOBODY,
    roles=(PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
    given_names="Jana",
    surname="Příkladová",
    sex=Sex.FEMALE,
    born_on=date(1985, 4, 12),
    citizenship="Česko",
    residence="Cvičná 12, 779\u00a000 Olomouc",
    phone="700\u00a0000\u00a0011",
    identity_document=IdentityDocumentKind.IDENTITY_CARD,
    identity_document_number="000000001",
    identity_check=IdentityCheck.DOCUMENT,
    vulnerability=Vulnerability.ASSESSED_NO,
)
WITNESS = Person(
    id=_NOBODY,
    roles=(PersonRole.FINDER,),
    given_names="Tomáš",
    surname="Vzorný",
    sex=Sex.MALE,
    born_on=date(1972, 9, 30),
    citizenship="Česko",
    residence="Vzorová 5, 779\u00a000 Olomouc",
    phone="700\u00a0000\u00a0012",
    identity_document=IdentityDocumentKind.IDENTITY_CARD,
    identity_document_number="000000002",
    identity_check=IdentityCheck.DOCUMENT,
)
SUBMITTER = Person(
    id=_NOBODY,
    roles=(PersonRole.SUBMITTING_PERSON,),
    title_before="Ing.",
    given_names="Olena",
    surname="Zkušenková",
    sex=Sex.FEMALE,
    born_on=date(1990, 1, 8),
    citizenship="Ukrajina",
    residence="Modelová 3, 783\u00a071 Olomouc",
    phone="700\u00a0000\u00a0013",
)
SENIOR = Person(
    id=_NOBODY,
    roles=(PersonRole.INJURED_PARTY, PersonRole.VICTIM),
    given_names="Božena",
    surname="Cvičná",
    sex=Sex.FEMALE,
    born_on=date(1948, 6, 2),
    citizenship="Česko",
    phone="700\u00a0000\u00a0014",
    vulnerability=Vulnerability.YES,
)
