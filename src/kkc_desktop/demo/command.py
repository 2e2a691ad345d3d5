"""The demo from an empty folder to its papers and pictures."""

import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from kkc_desktop.app import make_application, new_id, now, speak_czech
from kkc_desktop.demo.account_papers import account_for, account_papers
from kkc_desktop.demo.day import afternoon
from kkc_desktop.demo.flood import StoryClock, found_flood
from kkc_desktop.demo.flood_papers import flood_papers
from kkc_desktop.demo.old_station import found_old
from kkc_desktop.demo.papers import make_papers
from kkc_desktop.demo.pictures import take_pictures
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise import exercise_station, found_exercise
from kkc_desktop.ui.data_folder import DataFolder


def run_demo(folder: Path) -> int:
    """Leaves the papers (PDF) and pictures (PNG) in the folder; gives the exit code."""
    application = make_application()
    speak_czech(application)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory() as data, DataFolder(Path(data)) as kept:
            kept.keep_log()
            papers, pictures = _work_in(kept.path, folder, application)
    except KkcError as error:
        sys.stderr.write(f"{error.text} {error.fix}\n")
        return 1
    except OSError:
        sys.stderr.write(f"Do složky {folder} nelze zapisovat; zvolte jinou.\n")
        return 1
    sys.stdout.write(f"Hotovo: {papers} papírů a {pictures} obrázků ve složce {folder}.\n")
    return 0


def _work_in(data: Path, folder: Path, application: QApplication) -> tuple[int, int]:
    """How many papers and pictures came out of a day at the made-up station and its exercise."""
    clock = afternoon(now)
    real = replace(exercise_station(), is_exercise=False)
    services = found_exercise(data / "stanice.kkc", clock, new_id, real)
    exercise = found_exercise(data / "cviceni.kkc", clock, new_id)
    papers = make_papers(services) | {"CVICENI-protokol": _signed_paper(exercise)}
    told = StoryClock(clock)
    flood = found_flood(data / "povoden.kkc", told, new_id)
    papers |= flood_papers(flood.services, flood.calamity_id)
    accounted = account_for(services)
    papers |= account_papers(services, accounted, folder)
    old = found_old(data / "davno.kkc", clock, new_id)
    papers["skartacni-navrh"] = old.services.retention.sheet(old.proposed.id)
    for name, content in papers.items():
        (folder / f"{name}.pdf").write_bytes(content)
    pictures = take_pictures(application, services, exercise, flood, accounted, old, folder)
    services.workplace.database.close()
    exercise.workplace.database.close()
    flood.services.workplace.database.close()
    old.services.workplace.database.close()
    return len(papers), len(pictures)


def _signed_paper(services: Services) -> bytes:
    signed = next(d for d in services.documents.page() if d.signed_at is not None)
    return services.documents.paper(signed.id).content
