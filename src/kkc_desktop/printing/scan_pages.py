"""One scanned page as a PDF of its own, nothing of it lost: the same scan gives the same bytes.

Pages of a PDF are taken over with all that is on them, a JPEG is put in as it is, two-tone pages
are packed as faxes are, everything else without loss.
"""

from dataclasses import dataclass
from io import BytesIO

import pikepdf
from PIL import Image, ImageOps

_A4_INCHES = (8.27, 11.69)
_LEAST_DPI = 50
_MOST_DPI = 2400
_POINTS = 72
_ORIENTATION = 0x0112
_EXIF_TURNS = {1: 0, 3: 180, 6: 90, 8: 270}
_ROWS_PER_STRIP, _STRIP_OFFSETS, _STRIP_BYTES = 278, 273, 279
_COLOURS = {"1": "/DeviceGray", "L": "/DeviceGray", "RGB": "/DeviceRGB"}
_PNG_HEAD = 8


@dataclass(frozen=True, slots=True)
class _Packed:
    """The bytes of a picture and how they are packed."""

    content: bytes
    filter: str
    parameters: pikepdf.Dictionary | None = None


def page_of_pdf(pdf: pikepdf.Pdf, index: int, turn: int) -> bytes:
    """The page taken out of its file and turned; what would run or lead elsewhere is left out."""
    with pikepdf.Pdf.new() as single:
        single.pages.append(pdf.pages[index])
        page = single.pages[0]
        page.rotate(turn, relative=True)
        if "/AA" in page.obj:
            del page.obj["/AA"]
        for note in page.obj.get("/Annots", pikepdf.Array()):
            for act in ("/A", "/AA"):
                if act in note:
                    del note[act]
        return _saved(single)


def page_of_picture(picture: Image.Image, content: bytes, turn: int) -> bytes:
    """The picture's present frame on a page of its own size, turned; `content` is its file."""
    if picture.format in ("JPEG", "MPO") and picture.mode in _COLOURS:
        held = picture.getexif().get(_ORIENTATION, 1)
        if held in _EXIF_TURNS:
            turned = (turn + _EXIF_TURNS[held]) % 360
            return _page(picture, _Packed(content, "/DCTDecode"), turned)
    plain = _plain(picture)
    return _page(plain, _fax(plain) if plain.mode == "1" else _lossless(plain), turn)


def _plain(picture: Image.Image) -> Image.Image:
    """The frame as it is to be seen, in two tones, greys or colours, transparency on white."""
    seen = ImageOps.exif_transpose(picture)
    dpi = picture.info.get("dpi")
    if seen.mode in ("RGBA", "LA", "PA") or "transparency" in seen.info:
        over = seen.convert("RGBA")
        seen = Image.alpha_composite(Image.new("RGBA", over.size, "white"), over).convert("RGB")
    elif seen.mode.startswith("I"):
        seen = seen.convert("I").point(lambda value: value / 256).convert("L")
    elif seen.mode not in _COLOURS:
        seen = seen.convert("RGB")
    if dpi is not None:
        seen.info["dpi"] = dpi
    return seen


def _fax(picture: Image.Image) -> _Packed:
    """Two tones in one strip of CCITT group 4."""
    target = BytesIO()
    whole = {_ROWS_PER_STRIP: picture.height}
    picture.save(target, "TIFF", compression="group4", tiffinfo=whole)
    with Image.open(BytesIO(target.getvalue()), formats=("TIFF",)) as tiff:
        tags = tiff.tag_v2  # type: ignore[attr-defined]  # known of a TIFF only
        (begin,), (length,) = tags[_STRIP_OFFSETS], tags[_STRIP_BYTES]
        is_black_one = tags[262] == 1
    packed = target.getvalue()[begin : begin + length]
    how = pikepdf.Dictionary(
        K=-1, Columns=picture.width, Rows=picture.height, BlackIs1=is_black_one
    )
    return _Packed(packed, "/CCITTFaxDecode", how)


def _lossless(picture: Image.Image) -> _Packed:
    """Greys and colours as PNG packs them."""
    target = BytesIO()
    picture.save(target, "PNG")
    how = pikepdf.Dictionary(
        Predictor=15, Colors=len(picture.getbands()), BitsPerComponent=8, Columns=picture.width
    )
    return _Packed(_png_data(target.getvalue()), "/FlateDecode", how)


def _png_data(png: bytes) -> bytes:
    found, place = b"", _PNG_HEAD
    while place < len(png):
        length = int.from_bytes(png[place : place + 4], "big")
        if png[place + 4 : place + 8] == b"IDAT":
            found += png[place + 8 : place + 8 + length]
        place += length + 12
    return found


def _page(picture: Image.Image, packed: _Packed, turn: int) -> bytes:
    width, height = _size(picture)
    with pikepdf.Pdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(width, height))
        image = pdf.make_stream(packed.content)
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        image.Width, image.Height = picture.width, picture.height
        image.ColorSpace = pikepdf.Name(_COLOURS[picture.mode])
        image.BitsPerComponent = 1 if picture.mode == "1" else 8
        image.Filter = pikepdf.Name(packed.filter)
        if packed.parameters is not None:
            image.DecodeParms = packed.parameters
        page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
        drawn = f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /Im0 Do Q"
        page.obj.Contents = pdf.make_stream(drawn.encode())
        page.rotate(turn, relative=False)
        return _saved(pdf)


def _size(picture: Image.Image) -> tuple[float, float]:
    """Width and height in points; a picture that does not say its size is as high as A4."""
    across, down = picture.info.get("dpi", (0, 0))
    if not (_LEAST_DPI <= across <= _MOST_DPI and _LEAST_DPI <= down <= _MOST_DPI):
        across = down = max(picture.size) / max(_A4_INCHES)
    return picture.width / float(across) * _POINTS, picture.height / float(down) * _POINTS


def _saved(pdf: pikepdf.Pdf) -> bytes:
    target = BytesIO()
    pdf.save(target, deterministic_id=True)
    return target.getvalue()
