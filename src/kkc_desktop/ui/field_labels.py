"""Problems named by the words that stand above their inputs."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from kkc_desktop.domain.problems import Problem


def field_labels(page: QWidget) -> dict[str, str]:
    """The words above each input of a drawn form, by the input's name."""
    labels = {}
    for label in page.findChildren(QLabel):
        buddy = label.buddy()
        if buddy:
            labels[buddy.objectName()] = label.text().replace("&", "")
    return labels


def titled(problems: Iterable[Problem], labels: Mapping[str, str]) -> list[Problem]:
    """The same problems; those without a title take the words above their input."""
    return [
        problem if problem.title else replace(problem, title=labels.get(problem.field, ""))
        for problem in problems
    ]
