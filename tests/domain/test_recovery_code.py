"""The recovery key survives paper, tired eyes and a Czech keyboard."""

import pytest

from kkc_desktop.domain.errors import WrongPassword
from kkc_desktop.domain.recovery_code import SECRET_BYTES, fresh_secret, read_code, write_code

SECRET = bytes(range(1, SECRET_BYTES + 1))
CODE = write_code(SECRET)


def test_the_key_is_written_in_nine_groups_of_four():
    assert [len(group) for group in CODE.split("-")] == [4] * 9


@pytest.mark.parametrize(
    "secret",
    [bytes(SECRET_BYTES), b"\xff" * SECRET_BYTES, fresh_secret()],
    ids=["zeros", "ones", "fresh"],
)
def test_what_is_written_is_read_back(secret):
    assert read_code(write_code(secret)) == secret


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", " "),
        CODE.replace("-", ""),
        f"  {CODE}\n",
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("0", "O").replace("1", "I"),
        CODE.translate(str.maketrans("1234567890", "+ěščřžýáíé")),
    ],
)
def test_case_gaps_look_alikes_and_the_czech_digit_row_are_forgiven(typed):
    assert read_code(typed) == SECRET


def test_every_wrong_sign_and_every_swap_is_told_as_a_typing_error():
    signs = CODE.replace("-", "")
    for place, sign in enumerate(signs):
        other = "7" if sign != "7" else "8"
        with pytest.raises(WrongPassword, match="opsán"):
            read_code(signs[:place] + other + signs[place + 1 :])
    for place in range(len(signs) - 1):
        if signs[place] != signs[place + 1]:
            swapped = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
            with pytest.raises(WrongPassword, match="opsán"):
                read_code(swapped)


@pytest.mark.parametrize("typed", ["", CODE[:-1], CODE + "7", CODE[:-1] + "U", "-" * 44])
def test_a_cut_or_foreign_key_is_told_as_a_typing_error(typed):
    with pytest.raises(WrongPassword) as refused:
        read_code(typed)
    assert "skupinu" in refused.value.fix
