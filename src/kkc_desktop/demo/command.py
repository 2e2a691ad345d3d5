"""The demo from an empty folder to its papers and pictures."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kkc_desktop.app import make_application, now, services_over, speak_czech
from kkc_desktop.demo.papers import make_papers
from kkc_desktop.demo.pictures import take_pictures
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise import exercise_station, furnish, furnish_exercise
from kkc_desktop.storage.database import Database


def run_demo(folder: Path) -> int:
    """Leaves the papers (PDF) and pictures (PNG) in the folder; gives the exit code."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        sys.stderr.write(f"Do složky {folder} nelze zapisovat; zvolte jinou.\n")
        return 1
    application = make_application()
    speak_czech(application)
    with TemporaryDirectory() as data:
        try:
            services = services_over(Database.create(Path(data) / "stanice.kkc", now()))
            furnish(services, replace(exercise_station(), is_exercise=False))
            papers = make_papers(services)
            exercise = services_over(Database.create(Path(data) / "cviceni.kkc", now()))
            furnish_exercise(exercise)
            papers["CVICENI-protokol"] = _signed_paper(exercise)
            for name, content in papers.items():
                (folder / f"{name}.pdf").write_bytes(content)
            pictures = take_pictures(application, services, exercise, folder)
        except KkcError as error:
            sys.stderr.write(f"{error.text} {error.fix}\n")
            return 1
        services.workplace.database.close()
        exercise.workplace.database.close()
    _tell(papers, pictures, folder)
    return 0


def _signed_paper(services: Services) -> bytes:
    signed = next(d for d in services.documents.page() if d.signed_at is not None)
    return services.documents.paper(signed.id).content


def _tell(papers: Iterable[str], pictures: Iterable[Path], folder: Path) -> None:
    count = len(list(papers))
    sys.stdout.write(
        f"Hotovo: {count} papírů a {len(list(pictures))} obrázků ve složce {folder}.\n"
    )
