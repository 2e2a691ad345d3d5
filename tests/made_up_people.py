"""Made-up people by the thousand, some names far more common than others, as in life."""

import random
from datetime import date, timedelta


def listed(words):
    """The words one by one."""
    return words.split()


SURNAMES = listed("""
Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Marek Pospíšil Pokorný
Hájek Král Jelínek Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Navrátil Čermák Vaněk Urban
Blažek Kříž Kopecký Štěpán Vávra Holub Bartoš Říha Musil Šimek Polák Kadlec Havel
""")
MEN = listed("""
Jiří Jan Petr Josef Pavel Martin Tomáš Jaroslav Miroslav Zdeněk Václav Michal Štěpán
""")
WOMEN = listed("""
Jana Marie Eva Hana Anna Lenka Kateřina Lucie Věra Alena Petra Jaroslava Tereza
""")
PARTS = listed("""
ko ra be du ši mo va že li pa čer ho ne ku ba tu mra ště ře ja bla vo sy kle dra
""")
ENDS = listed("ček ák ík ec ý ora ant el uš eš ina al ovič da ka")
TOWNS = listed("""
Olomouc Prostějov Konice Přerov Šternberk Litovel Uničov Zábřeh Hranice Jeseník
""")


def female(surname):
    """The usual form for a woman."""
    if surname.endswith("ý"):
        return surname[:-1] + "á"
    if surname.endswith(("a", "o")):
        return surname[:-1] + "ová"
    if surname.endswith("ec"):
        return surname[:-2] + "cová"
    if surname.endswith("ek"):
        return surname[:-2] + "ková"
    return surname + "ová"


def surnames(chance, count=9_000):
    """The real common ones first, then rarer and rarer invented ones."""
    found = dict.fromkeys(SURNAMES)
    while len(found) < count:
        parts = chance.choices(PARTS, k=chance.choice((1, 1, 2, 2, 3)))
        found["".join((*parts, chance.choice(ENDS))).capitalize()] = None
    return list(found)


def people(count, seed=7):
    """Rows of made-up people as fields of a card; no two of one birth number."""
    chance = random.Random(seed)
    known = surnames(chance)
    weights = [1 / place for place in range(1, len(known) + 1)]
    lasts = chance.choices(known, weights, k=count)
    for number, last in enumerate(lasts, start=1):
        is_woman = chance.random() < 0.5
        given = chance.choices(WOMEN if is_woman else MEN, range(13, 0, -1))[0]
        surname = female(last) if is_woman else last
        born_on = date(1940, 1, 1) + timedelta(days=chance.randrange(29_000))
        month = born_on.month + (50 if is_woman else 0)
        yield {
            "id": f"card-{number}",
            "number": number,
            "given_names": given,
            "surname": surname,
            "birth_surname": female(chance.choice(known)) if is_woman and number % 3 else "",
            "born_on": born_on,
            "birth_number": f"{born_on:%y}{month:02d}{born_on:%d}/{number % 10_000:04d}",
            "residence": f"Polní {number % 90 + 1}, 779 00 {chance.choice(TOWNS)}",
            "phone": f"6{number:08d}"[:9],
            "identity_document_number": f"{200_000_000 + number}",
            "plate": f"{number % 9 + 1}M{number % 9} {number % 10_000:04d}",
        }
