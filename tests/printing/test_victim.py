"""The victim's paper: numbers that may be printed, the handing over, nothing that misleads."""

from dataclasses import replace
from datetime import date

import pytest
from tests.printing import samples, verapdf
from tests.printing.reading import body, squeezed

from kkc_desktop.domain.code_lists import Language, PersonRole, Sex, Vulnerability
from kkc_desktop.domain.document_lists import Answer, PrintStyle
from kkc_desktop.domain.knowledge import NUMBER_FROM_STAFF, is_printable
from kkc_desktop.domain.person_lists import Communication, VulnerabilityReason
from kkc_desktop.printing.document import render
from kkc_desktop.services.help_lines import help_lines, lines_named
from kkc_desktop.services.translations import all_translations

LINES = lines_named(samples.template("POB").help_lines, "OL4")


def paper(document=None, persons=None, lines=LINES):
    return body(
        render(
            document or samples.filled("POB"),
            samples.persons_of("POB") if persons is None else persons,
            (),
            samples.template("POB"),
            samples.STATION,
            samples.OFFICER,
            help_lines=lines,
            now=samples.NOW,
        )
    )


def test_all_fifteen_points_are_there_in_order():
    text = samples.template("POB").instructions[0].text
    starts = [line.split(".", 1)[0] for line in text.splitlines()[1:]]
    assert starts == [str(number) for number in range(1, 16)]
    for topic in (
        *("oznámení", "registru poskytovatelů", "zajištění bezpečí", "číslo jednací", "etapy"),
        *("peněžitou pomoc", "intervenční centra", "zdravotní péči", "stěžovat", "tlumočení"),
        *("důvěrník", "propuštěn", "dopad", "§ 43", "členském státě", "14 dnů"),
    ):
        assert topic.casefold() in text.casefold()


def test_every_line_the_kind_names_is_shipped_and_none_is_for_the_staff():
    named = samples.template("POB").help_lines
    known = {line.id: line for line in help_lines()}
    assert set(named) <= set(known)
    assert not any(known[name].is_staff_only for name in named)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.id)
def test_a_number_stands_there_only_while_it_may_be_printed(line):
    printed = paper(lines=(line,))
    valid = is_printable(line, samples.NOW.date())
    assert (squeezed(NUMBER_FROM_STAFF) in printed) is not valid
    assert all((squeezed(number) in printed) is valid for number in line.numbers if len(number) > 3)


def test_an_expired_number_is_left_out_the_day_after():
    line = next(line for line in LINES if line.id == "pomoc-obetem")
    expired = replace(line, valid_until=date(2026, 3, 11))
    assert squeezed("116 006") in paper(lines=(line,))
    assert squeezed("116 006") not in paper(lines=(expired,))


def test_lines_of_another_centre_are_not_offered():
    assert "ic-jesenik" not in {line.id for line in LINES}
    zlate_hory = lines_named(samples.template("POB").help_lines, "ZLH")
    assert "ic-jesenik" in {line.id for line in zlate_hory}


def test_the_handing_over_says_when_in_which_language_and_how():
    wanted = "předáno písemně dne 12. března 2026 ve 13.40 hod., v jazyce českém"
    assert squeezed(f"{wanted}, oběti vysvětleno ústně.") in paper()
    ukrainian = samples.filled("POB", second_language=Language.UKRAINIAN)
    assert squeezed("v jazyce ukrajinském") in paper(ukrainian)
    not_orally = samples.filled("POB", explained_orally=Answer.NO)
    assert squeezed("ústní vysvětlení neproběhlo") in paper(not_orally)
    open_time = samples.filled("POB", instruction_given_at=None)
    assert squeezed("předáno písemně dne …………") in paper(open_time)


@pytest.mark.parametrize("vulnerability", Vulnerability)
def test_only_a_victim_assessed_as_not_vulnerable_is_treated_so(vulnerability):
    victim = samples.a_person(roles=(PersonRole.VICTIM,), vulnerability=vulnerability)
    printed = squeezed("jako se zvlášť zranitelnou obětí") in paper(persons=(victim,))
    assert printed is (vulnerability is not Vulnerability.ASSESSED_NO)


@pytest.mark.parametrize("code", ["POZ", "KZ"])
def test_fixed_sentences_stand_on_every_paper_of_the_kind(code):
    document = samples.empty(code)
    made = render(
        *(document, (), (), samples.template(code), samples.STATION, samples.OFFICER),
        now=samples.NOW,
    )
    assert samples.template(code).declarations
    for sentence in samples.template(code).declarations:
        assert squeezed(sentence) in body(made)


def test_a_loss_confirmation_says_that_it_proves_no_identity():
    assert "Toto potvrzení není dokladem totožnosti." in samples.template("POZ").declarations


CARED_FOR = {
    "roles": (PersonRole.VICTIM,),
    "vulnerability": Vulnerability.YES,
    "vulnerability_reason": VulnerabilityReason.CHILD,
    "confidant": "Marie Nová, sestra",
    "child_protection": "9.10 telefonicky, OSPOD Konice",
    "is_representative_suspect": True,
    "wanted_interviewer": Sex.FEMALE,
    "interviewer_note": "žádná žena není ve službě",
    "communication": Communication.READ_ALOUD,
}


def test_care_stands_on_the_paper_and_a_suspected_representative_does_not():
    printed = paper(persons=(samples.a_person(**CARED_FOR),))
    for words in (
        "způsob dorozumění: předčítání nahlas",
        "vyrozumění OSPOD: 9.10 telefonicky, OSPOD Konice",
        "důvěrník: Marie Nová, sestra",
        "zvlášť zranitelná oběť (§ 2 odst. 4 písm. a)",
        "žádá, aby ji vyslýchala žena; nevyhověno: žádná žena není ve službě",
    ):
        assert squeezed(words) in printed
    assert squeezed("podezřelý") not in printed


def test_a_victim_who_was_not_assessed_is_named_as_one_in_doubt():
    doubtful = samples.a_person(
        roles=(PersonRole.VICTIM,), vulnerability=Vulnerability.NOT_ASSESSED
    )
    printed = paper(persons=(doubtful,))
    assert squeezed("považuje se za zvlášť zranitelnou oběť") in printed


@pytest.mark.parametrize("flavour", sorted(verapdf.PROFILES))
def test_a_victims_paper_in_large_print_and_two_languages_is_archival_and_accessible(flavour):
    pdf = render(
        samples.filled("POB", print_style=PrintStyle.LARGE, second_language=Language.UKRAINIAN),
        (samples.a_person(**CARED_FOR),),
        (),
        samples.template("POB"),
        samples.STATION,
        samples.OFFICER,
        help_lines=LINES,
        translation=all_translations()[0],
        now=samples.NOW,
    )
    assert verapdf.faults(pdf, flavour) == []
