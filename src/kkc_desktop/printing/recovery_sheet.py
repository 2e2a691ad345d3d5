"""The sheet for the safe: the recovery key to be read by people and by a scanner, and no name."""

from datetime import datetime
from io import BytesIO

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from kkc_desktop.domain.czech import HARD, ZONE, hard_spaces, long_day_words
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.archival import About
from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.escape import esc, plain
from kkc_desktop.printing.fonts import SANS, SANS_BOLD, register_fonts
from kkc_desktop.printing.page_code import draw_code
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, FOOTER
from kkc_desktop.printing.tagging import Element

TITLE = "Obnovovací klíč"
_NAVY, _PALE, _LINE, _GREY = (HexColor(c) for c in ("#12315F", "#EDF3FA", "#AFC6E8", "#444444"))
_WIDTH, _HEIGHT = A4
_LEFT = 25 * mm
_TEXT_WIDTH = _WIDTH - 2 * _LEFT
_QR = 46 * mm
_WHITE = 5.5 * mm  # four squares around the code
_GROUPS_IN_ROW = 3
_BOX_HEIGHT = 62 * mm
_KEY_POINTS, _KEY_LEADING = 25, 17 * mm
_SECTIONS = (
    (
        "K čemu je",
        "Otevře data stanice, když všichni zapomněli hesla nebo odešli, a když se data obnovují"
        " na jiném počítači. Kdo má tento list a počítač nebo zálohu, přečte vše, co v nich je.",
    ),
    (
        "Kam s ním",
        "Do trezoru nebo zapečetěné obálky, odděleně od počítače i od záloh. Nefotit, nekopírovat,"
        " neopisovat do počítače. Kdo obálku otevře, zapíše to podle zvyklostí útvaru.",
    ),
    (
        "Jak se použije",
        "V přihlašovacím okně zvolte Obnovovací klíč…, opište devět skupin nebo načtěte kód"
        " čtečkou, vyberte účet vedoucího nebo správce a zvolte mu nové heslo. Pomlčky, mezery"
        " a velikost písmen nerozhodují; písmena O, I a L v klíči nejsou, jsou to nula a jedničky.",
    ),
    (
        "Kdy ho vyměnit",
        "Když list viděl někdo nepovolaný nebo když se ztratil, hned; jinak po každém použití."
        " Správa stanice, záložka Účty, Nový obnovovací klíč. Starý list pak nic neotevře;"
        " skartujte ho.",
    ),
)


def render_recovery_sheet(station: Station, code: str, made_at: datetime) -> bytes:
    """One page of A4 with the key in groups and as a QR code."""
    register_fonts()
    target = BytesIO()
    about = About(title=TITLE, author=station.name, made_at=made_at)
    canvas = PaperCanvas(target, about=about, pagesize=A4, initialFontName=SANS)
    y = _draw_head(canvas, station, made_at)
    y = _draw_key(canvas, code, y)
    for title, text in _SECTIONS:
        y = _draw_section(canvas, title, text, y)
    _draw_foot(canvas, station)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw_head(canvas: PaperCanvas, station: Station, made_at: datetime) -> float:
    y = _HEIGHT - 30 * mm
    canvas.setFillColor(_NAVY)
    canvas.setFont(SANS_BOLD, 26)
    with canvas.tagged(Element("H1")):
        canvas.drawString(_LEFT, y, TITLE)
    y -= 2 * mm
    canvas.setFillColor(HexColor("#000000"))
    day = long_day_words(made_at.astimezone(ZONE).date())
    for line, font in ((station.name, SANS_BOLD), (f"Vydán {day}. Platí jen nejnovější.", SANS)):
        text = Text(esc(line), _style(font, 12))
        y -= text.wrap(_TEXT_WIDTH, _HEIGHT)[1] + 2 * mm
        text.drawOn(canvas, _LEFT, y)
    return float(y - 6 * mm)


def _draw_key(canvas: PaperCanvas, code: str, top: float) -> float:
    bottom = top - _BOX_HEIGHT
    with canvas.artifact():
        canvas.setFillColor(_PALE)
        canvas.setStrokeColor(_LINE)
        canvas.roundRect(_LEFT, bottom, _TEXT_WIDTH, _BOX_HEIGHT, 3 * mm, stroke=1, fill=1)
    groups = code.split("-")
    canvas.setFillColor(_NAVY)
    canvas.setFont(SANS_BOLD, _KEY_POINTS)
    column = (_TEXT_WIDTH - _QR - 14 * mm) / _GROUPS_IN_ROW
    with canvas.tagged(Element("P")):
        for number, group in enumerate(groups):
            row, place = divmod(number, _GROUPS_IN_ROW)
            x = _LEFT + 8 * mm + place * column
            canvas.drawString(x, top - 19 * mm - row * _KEY_LEADING, f"{group} ")
    _draw_qr(canvas, code, _LEFT + _TEXT_WIDTH - _QR - 8 * mm, bottom + (_BOX_HEIGHT - _QR) / 2)
    return float(bottom - 8 * mm)


def _draw_qr(canvas: PaperCanvas, code: str, x: float, y: float) -> None:
    with canvas.artifact():
        canvas.setFillColor(white)
        canvas.rect(x, y, _QR, _QR, stroke=0, fill=1)
    side = _QR - 2 * _WHITE
    alt = "Čtvercový kód s\u00a0týmž klíčem"
    draw_code(canvas, code.replace("-", ""), alt, x + _WHITE, y + _WHITE, side)


def _draw_section(canvas: PaperCanvas, title: str, text: str, y: float) -> float:
    canvas.setFillColor(_NAVY)
    canvas.setFont(SANS_BOLD, 13)
    with canvas.tagged(Element("H2")):
        canvas.drawString(_LEFT, y - 13, title)
    body = Text(esc(hard_spaces(text)), _style(SANS, 11.5))
    y -= 13 + 2 * mm + body.wrap(_TEXT_WIDTH, _HEIGHT)[1]
    body.drawOn(canvas, _LEFT, y)
    return float(y - 6 * mm)


def _draw_foot(canvas: PaperCanvas, station: Station) -> None:
    canvas.begin_artifact(FOOTER)
    canvas.setFillColor(_GREY)
    canvas.setFont(SANS, 8.5)
    words = (
        f"KKC Desktop · stanice {station.code} · Strana{HARD}1 (celkem{HARD}1)"
        " · neukládá se v\u00a0počítači"
    )
    canvas.drawString(_LEFT, 14 * mm, plain(words))
    if station.is_exercise:
        canvas.setFont(SANS_BOLD, 12)
        canvas.drawRightString(_LEFT + _TEXT_WIDTH, 14 * mm, EXERCISE)
    canvas.end()


def _style(font: str, points: float) -> ParagraphStyle:
    return ParagraphStyle("recovery", fontName=font, fontSize=points, leading=points * 1.35)
