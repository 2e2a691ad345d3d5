"""How the desk's window is divided and fits the screen: header, rail and page, the duty line."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

_ROOM_AROUND = 40


def show_fitting(window: QMainWindow) -> None:
    """Shows the window; where the screen has no room beside it, as large as the screen."""
    room = window.screen().availableSize()
    wanted = window.size()
    has_room = room.width() - wanted.width() > _ROOM_AROUND
    if has_room and room.height() - wanted.height() > _ROOM_AROUND:
        window.show()
    else:
        window.showMaximized()


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
