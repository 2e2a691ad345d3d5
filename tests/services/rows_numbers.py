"""The rows of the register of numbers: who may see which numbers were given."""

from tests.services.rights_rows import EVERYBODY, POLICE, rows

from kkc_desktop.domain.numbers_register import NumberGap, RegisterFilter

GAP = NumberGap(first=4, last=6)

rows(
    POLICE,
    NumbersRegister__years=lambda d: d.services.numbers_register.years(),
    NumbersRegister__open=lambda d: d.services.numbers_register.open(2026),
    NumbersRegister__sequences=lambda d: d.services.numbers_register.sequences(
        2026, RegisterFilter.ALL
    ),
    NumbersRegister__lines=lambda d: d.services.numbers_register.lines(2026, (1, 2)),
    NumbersRegister__sheet=lambda d: d.services.numbers_register.sheet(2026, RegisterFilter.GAPS),
    NumbersRegister__table=lambda d: d.services.numbers_register.table(2026, RegisterFilter.ALL),
)
rows(
    EVERYBODY,
    NumbersRegister__now=lambda d: d.services.numbers_register.now(),
    NumbersRegister__gap_line=lambda d: d.services.numbers_register.gap_line(GAP, 2026),
)
