"""What an erasure leaves gives the same figures and the same digest as before it."""

from tests.desk import Clock, open_desk
from tests.factories import an_officer
from tests.overview_desk import MadeUpYear
from tests.services.test_overviews import COUNTED_AT, OCTOBER, figures

from kkc_desktop.domain.station import OfficerId, Role

HEAD = an_officer(id=OfficerId("head"), role=Role.HEAD, surname="Novotný")


def test_after_an_erasure_the_period_is_the_same_but_for_the_confidants(tmp_path):
    desk = open_desk(tmp_path / "stanice.kkc", Clock(COUNTED_AT))
    with desk.workplace.database.transaction() as tx:
        tx.officers.put(HEAD)
        MadeUpYear(tx, seed=11).everything(24)
    before = desk.overviews.overview(OCTOBER)
    desk.workplace.now.pass_by(days=365 * 30)
    proposal = desk.retention.propose(desk.retention.dry_run().due, "po lhůtě")
    desk.workplace.seat(HEAD)
    desk.workplace.confirm()
    assert len(desk.retention.approve(proposal.id).erased) > 20
    after = desk.overviews.overview(OCTOBER)
    assert after.digest == before.digest
    mine, theirs = figures(before), figures(after)
    assert {code for code in mine if mine[code] != theirs[code]} == {"victims.confidant.count"}
    desk.workplace.database.close()
