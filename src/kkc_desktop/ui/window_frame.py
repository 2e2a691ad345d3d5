"""How the desk's window is divided: header on top, rail and page below it, the duty line."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget


def frame_around(
    window: QMainWindow, header: QWidget, rail: QWidget, page: QWidget, duty_line: QWidget
) -> QFrame:
    """Lays the parts out in the window; the frame around them shows the colour of an exercise."""
    body = QHBoxLayout()
    body.setSpacing(0)
    body.addWidget(rail)
    body.addWidget(page, 1)
    frame = QFrame()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    column.addLayout(body, 1)
    column.addWidget(duty_line)
    holder = QWidget()
    outer = QVBoxLayout(holder)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(frame)
    window.setCentralWidget(holder)
    return frame
