"""Files of places as ČÚZK and ČSÚ give them out, with made-up rows."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

HEADS = (
    "Kód ADM;Kód obce;Název obce;Kód MOMC;Název MOMC;Kód obvodu Prahy;Název obvodu Prahy;"
    "Kód části obce;Název části obce;Kód ulice;Název ulice;Typ SO;Číslo domovní;"
    "Číslo orientační;Znak čísla orientačního;PSČ;Souřadnice Y;Souřadnice X;Platí Od"
)
KONICE = (
    ("589624", "Konice", "Konice", "Tyršova", "79852"),
    ("589624", "Konice", "Konice", "Masarykovo nám.", "79852"),
    ("589624", "Konice", "Křemenec", "", "79852"),
)
OLOMOUC = (
    ("500496", "Olomouc", "Olomouc", "Horní náměstí", "77900"),
    ("500496", "Olomouc", "Chválkovice", "Tyršova", "77900"),
    ("500496", "Olomouc", "Nemilany", "Lidická", "78301"),
)
BRNO = (("582786", "Brno", "Brno-město", "Kobližná", "60200"),)


def addresses(rows, heads=HEADS, encoding="cp1250"):
    """One address file; each row is code, municipality, part, street and postcode."""
    lines = [heads]
    for number, (code, name, part, street, post) in enumerate(rows, start=1):
        lines.append(
            f"{number};{code};{name};;;;;1;{part};2;{street};č.p.;{number};;;{post};1.0;2.0;"
            "2011-07-01T00:00:00"
        )
    return ("\r\n".join(lines) + "\r\n").encode(encoding)


def archive(*files, packing=ZIP_DEFLATED):
    """A ZIP of (name, bytes)."""
    out = BytesIO()
    with ZipFile(out, "w", packing) as packed:
        for name, content in files:
            packed.writestr(f"CSV/{name}", content)
    return out.getvalue()


def municipalities(rows, delimiter=",", encoding="utf-8", kodcis="43"):
    """CIS0043; each row is code, name and the end of validity."""
    heads = ("KODJAZ", "AKRCIS", "KODCIS", "CHODNOTA", "ZKRTEXT", "TEXT", "ADMPLOD", "ADMNEPO")
    lines = [delimiter.join(f'"{head}"' for head in heads)]
    for code, name, end in rows:
        cells = ("CS", "OBEC", kodcis, code, name[:10], name, "2004-01-01", end)
        lines.append(delimiter.join(f'"{cell}"' for cell in cells))
    return ("\n".join(lines) + "\n").encode(encoding)
