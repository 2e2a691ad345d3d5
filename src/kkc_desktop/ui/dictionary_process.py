"""The dictionary in a process of its own: a question a line, an answer a line, nothing kept.

Hunspell reads its files for a third of a second and thinks up to half a second about suggestions,
both with Python's lock held: in the window's own process they would stop the window. Run as a
script with the folder of the dictionary; it imports nothing of the program. It ends with its input.
"""

import json
import sys
from pathlib import Path
from typing import Any

MOST_SUGGESTIONS = 6


def main(folder: Path) -> None:
    """Answers until the window lets go of it."""
    from hunspell import Hunspell

    dictionary = Hunspell("cs_CZ", hunspell_data_dir=str(folder), system_encoding="UTF-8")
    words = (folder / "words.txt").read_text(encoding="utf-8").split()
    learn(dictionary, (word for word in words if word[0] != "#"))
    for line in sys.stdin.buffer:
        answer = answered(dictionary, json.loads(line))
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


def answered(dictionary: Any, question: dict[str, Any]) -> dict[str, Any]:
    """Learns what is to be learnt, then says which words are unknown or what was meant."""
    learn(dictionary, question.get("learn", ()))
    if "suggest" in question:
        return {"suggestions": dictionary.suggest(question["suggest"])[:MOST_SUGGESTIONS]}
    return {"unknown": [word for word in question.get("look", ()) if not dictionary.spell(word)]}


def learn(dictionary: Any, words: Any) -> None:
    """Adds words; `powerbanka/banka` takes all forms of the word behind the slash."""
    for entry in words:
        word, _, like = entry.partition("/")
        dictionary.add(word, like or None)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
