"""Papers as a scanner gives them back: askew, upside down, pale, noisy, stained, cut or blurred.

Every figure comes from the seed, so a scan that was read wrongly can be made again.
"""

import random
from dataclasses import dataclass, replace
from io import BytesIO

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from kkc_desktop.printing.pages import PagePictures

PAPER = 255
INK = (28, 40, 110)


@dataclass(frozen=True)
class Treatment:
    """What happened to a page on its way back. Angles are degrees, shares from 0 to 1."""

    dpi: int = 300
    turn: int = 0
    skew: float = 0.0
    noise: float = 0.0
    blur: float = 0.0
    contrast: float = 1.0
    quality: int = 85
    two_tones: bool = False
    stain: float = 0.0
    stain_on_code: bool = False
    crop: float = 0.0
    shift: int = 0


def pictures_of(pdf, dpi=300):
    """The pages as a printer would put them on paper, in shades of grey."""
    found = []
    with PagePictures(pdf) as pages:
        for index in range(len(pages)):
            page = pages.image(index, dpi / 72)
            size = (page.width, page.height)
            drawn = Image.frombuffer("RGB", size, page.bgrx, "raw", "BGRX", page.stride, 1)
            found.append(drawn.convert("L"))
    return found


def signed(picture):
    """The page with somebody's pen strokes over the foot, beside the code."""
    drawn = picture.copy()
    pen = ImageDraw.Draw(drawn)
    width, height = drawn.size
    points = [(width * (0.2 + 0.03 * n), height * (0.90 + 0.012 * (n % 2))) for n in range(9)]
    pen.line(points, fill=60, width=max(2, width // 400))
    return drawn


def treated(picture, treatment, seed=0):
    """The page after the treatment; `picture` has 300 dpi."""
    chance = random.Random(seed)
    page = picture.resize(
        tuple(round(side * treatment.dpi / 300) for side in picture.size), Image.Resampling.BOX
    )
    page = _stained(page, treatment, chance)
    page = ImageEnhance.Contrast(page).enhance(treatment.contrast)
    if treatment.crop:
        width, height = page.size
        page = page.crop((0, 0, round(width * (1 - treatment.crop)), height))
    angle = treatment.skew - treatment.turn
    if angle:
        page = page.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=PAPER)
    if treatment.blur:
        page = page.filter(ImageFilter.GaussianBlur(treatment.blur))
    if treatment.noise:
        dust = Image.effect_noise(page.size, treatment.noise * 255)
        page = Image.blend(page, dust, treatment.noise)
    return page.point(lambda value: PAPER if value > 128 else 0) if treatment.two_tones else page


def as_jpeg(page, treatment):
    """The page as one file of a scanner or telephone."""
    target = BytesIO()
    dpi = (treatment.dpi, treatment.dpi)
    page.save(target, "JPEG", quality=treatment.quality, dpi=dpi)
    return target.getvalue()


def as_png(page, treatment):
    """The page without loss."""
    target = BytesIO()
    page.save(target, "PNG", dpi=(treatment.dpi, treatment.dpi))
    return target.getvalue()


def as_tiff(pages, dpi=300):
    """Pages in two tones in one fax file, as feeders give them."""
    target = BytesIO()
    first, *others = [page.convert("1") for page in pages]
    first.save(
        target,
        "TIFF",
        compression="group4",
        save_all=True,
        append_images=others,
        dpi=(dpi, dpi),
    )
    return target.getvalue()


def as_pdf(pages, dpi=300):
    """Pages in one PDF of pictures, as most office machines give them."""
    target = BytesIO()
    first, *others = pages
    first.save(target, "PDF", save_all=True, append_images=others, resolution=dpi)
    return target.getvalue()


def random_treatment(seed):
    """One of many ways; about a tenth of them are beyond what can be read."""
    chance = random.Random(seed)
    usual = Treatment(
        dpi=chance.choice((150, 200, 200, 300, 300, 300)),
        turn=chance.choice((0, 0, 0, 90, 180, 180, 270)),
        skew=chance.uniform(-4, 4),
        noise=chance.choice((0.0, 0.0, 0.08, 0.2)),
        blur=chance.choice((0.0, 0.0, 0.6, 1.2)),
        contrast=chance.choice((1.0, 1.0, 0.6, 0.35, 1.6)),
        quality=chance.choice((30, 55, 80, 92)),
        two_tones=chance.random() < 0.15,
    )
    if chance.random() < 0.25:
        usual = replace(usual, stain=chance.uniform(0.02, 0.2), stain_on_code=chance.random() < 0.4)
    if chance.random() < 0.08:
        usual = replace(usual, crop=chance.uniform(0.05, 0.35))
    return usual


def _stained(page, treatment, chance):
    if not treatment.stain:
        return page
    drawn = page.copy()
    pen = ImageDraw.Draw(drawn)
    width, height = drawn.size
    size = treatment.stain * width
    if treatment.stain_on_code:
        left, top = width * 0.82, height * 0.90
    else:
        left, top = width * chance.uniform(0.1, 0.6), height * chance.uniform(0.1, 0.7)
    pen.ellipse((left, top, left + size, top + size * 0.6), fill=chance.choice((0, 90, 150)))
    return drawn
