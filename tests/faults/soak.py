"""The fault lab from the command line: `./kkc soak` kills, cuts and fails for hours if it may.

It prints what was done, how often, and whether anything was lost. Without an option everything is
done in its long form; --short is the form that the tests run.
"""

import argparse
import json
import random
import sys
import time
from dataclasses import asdict, dataclass
from itertools import islice, product
from tempfile import TemporaryDirectory

from tests.faults import tampering
from tests.faults.careless import HONEST
from tests.faults.crew import Crew
from tests.faults.cuts import Cuts
from tests.faults.disks import Names
from tests.faults.keeping import KEEPING
from tests.faults.place import fast_folder
from tests.faults.rounds import ANSWERED, Round, error_cases, kill_points
from tests.faults.scenarios import ACTS, SHIFTS
from tests.printing.scan_bench import many_scans

_DISKS_IN_A_JOB = 50
_SHOWN = 20
_INTERRUPTED = 130
_MOST_LETTERS = 1_000
_SAMPLE = 40
_SHORT_KILLS = ["směna 1", "kontakt", "událost", "tisk", "podpis"]
_SHORT_RECORDINGS = ["směna 1", "spuštění", "výměna klíče", "obnova"]
_keeping = [scenario.name for scenario in KEEPING]
_names = [scenario.name for scenario in (*ACTS, *KEEPING)]
_shifts = [scenario.name for scenario in SHIFTS]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: what was done, how often, what came of it."""

    part: str
    what: str
    count: int
    note: str
    seconds: float
    broken: tuple[str, ...]


class Soak:
    """One run of the lab with its options."""

    def __init__(self, crew, options):
        self._crew = crew
        self._options = options
        self._begun = time.monotonic()

    def sweep(self):
        """SIGKILL before and within every file operation of each act."""
        for rehearsal in self._crew.rehearsals(self._options.acts):
            rounds = list(kill_points(rehearsal))
            verdicts = self._done("kill", rounds, rehearsal.name)
            operations = len(list(rehearsal.operations()))
            note = f"{operations} operací, zabito před každou a uvnitř každého zápisu"
            yield self._figure("sweep", rehearsal.name, len(rounds), note, verdicts)
        if self._options.short:
            yield self._sample_of_files()

    def _sample_of_files(self):
        """Some points of the acts on whole files, which are too many for a short form."""
        points = [p for r in self._crew.rehearsals(_keeping) for p in kill_points(r)]
        rounds = random.Random(1).sample(points, _SAMPLE)
        verdicts = self._done("kill", rounds, "celé soubory")
        note = f"vzorek z {len(points)}: {', '.join(_keeping)}"
        return self._figure("sweep", "celé soubory", _SAMPLE, note, verdicts)

    def kills(self):
        """SIGKILL at random moments of shifts."""
        names = _SHORT_KILLS if self._options.short else _shifts
        self._crew.rehearsals(names)
        rounds = [Round(names[n % len(names)], None, n) for n in range(self._options.kills)]
        verdicts = self._done("kill", rounds, "náhodná smrt")
        said = sum(int(verdict.outcome or 0) for verdict in verdicts)
        note = f"{said} úkonů ohlášeno jako uložené"
        yield self._figure("kills", "náhodná smrt", len(rounds), note, verdicts)

    def errors(self):
        """Each operation fails in each way, once and for ever."""
        cases = [
            case
            for rehearsal in self._crew.rehearsals(_names)
            for case in error_cases(rehearsal)
            if case.scenario in self._options.acts or self._options.short
        ]
        if 0 < self._options.cases < len(cases):
            cases = random.Random(self._options.cases).sample(cases, self._options.cases)
        verdicts = self._done("err", cases, "chyba disku")
        answered = sum(verdict.outcome == ANSWERED for verdict in verdicts)
        note = f"{answered}× česká odpověď, {len(verdicts) - answered}× bez následku"
        yield self._figure("errors", "chyba disku", len(cases), note, verdicts)

    def cuts(self):
        """Disks as power cuts leave them."""
        names = _SHORT_RECORDINGS if self._options.short else _names + _shifts
        self._crew.rehearsals(names)
        jobs = [
            Cuts(name, model, _DISKS_IN_A_JOB, seed)
            for seed, (name, model) in enumerate(islice(_for_ever(names), self._jobs))
        ]
        results = self._done("cut", jobs, "výpadek proudu")
        different = sum(result.different for result in results)
        note = f"{len(names)} záznamů, 6 zásad, 2 modely jmen, {different} otevření různých disků"
        count = sum(result.disks for result in results)
        yield self._figure("cuts", "výpadek proudu", count, note, results)

    def proof(self):
        """The lab itself: two programs that lose must be found out."""
        (rehearsal,) = self._crew.rehearsals([HONEST])
        rounds = list(kill_points(rehearsal))[:: 6 if self._options.short else 1]
        hasty = self._done("kill_hasty", rounds, "ohlášení před uložením")
        yield self._found_out("ohlášení před uložením", len(rounds), list(_broken(hasty)))
        jobs = [Cuts(HONEST, model, _DISKS_IN_A_JOB, 1) for model in Names]
        unsynced = self._done("cut_unsynced", jobs, "bez synchronizace")
        yield self._found_out("bez synchronizace", 2 * _DISKS_IN_A_JOB, list(_broken(unsynced)))

    def forgeries(self):
        """Every forgery of the trail, the records, the pages and the files."""
        yield from self._tampered("forgeries", tampering.try_forgeries)

    def bytes(self):
        """Every byte of database, anchor and backup changed once."""
        yield from self._tampered("bytes", tampering.change_bytes)

    def days(self):
        """Whole days of the real program, every file searched for what was typed."""
        yield from self._tampered("days", tampering.search_days)

    def _tampered(self, part, work):
        begun = time.monotonic()
        with TemporaryDirectory(dir=fast_folder()) as folder:
            for what, count, note, faults in work(folder):
                seconds = round(time.monotonic() - begun, 1)
                yield Figure(part, what, count, note, seconds, tuple(faults))

    def scans(self):
        """Scanned pages, worn in many ways: none may come to a paper that is not its own."""
        begun = time.monotonic()
        with TemporaryDirectory(dir=fast_folder()) as folder:
            tally = many_scans(folder, self._options.scans)
        note = f"{tally.read} přečteno, {tally.refused} odmítnuto, {tally.foreign} cizích"
        seconds = round(time.monotonic() - begun, 1)
        yield Figure("scans", "skeny", tally.count, note, seconds, tuple(tally.wrong))

    @property
    def _jobs(self):
        return -(-self._options.disks // _DISKS_IN_A_JOB)

    def _done(self, work, jobs, what):
        """All results; says how far it is about once a minute."""
        self._begun = told = time.monotonic()
        results = []
        for result in self._crew.spread(work, jobs):
            results.append(result)
            if time.monotonic() - told > 60:
                told = time.monotonic()
                say(f"  … {what}: {len(results)} z {len(jobs)}", sys.stderr)
        return results

    def _figure(self, part, what, count, note, results):
        seconds = round(time.monotonic() - self._begun, 1)
        return Figure(part, what, count, note, seconds, tuple(_broken(results)))

    def _found_out(self, what, count, broken):
        seconds = round(time.monotonic() - self._begun, 1)
        fault = () if broken else ("the lab did not notice",)
        return Figure("proof", what, count, f"odhaleno {len(broken)}×", seconds, fault)


def _for_ever(names):
    while True:
        yield from product(names, Names)


def _broken(results):
    """What is wrong, in words, of verdicts and of judged cuts."""
    for result in results:
        if isinstance(result.broken, tuple):
            yield from result.broken
        elif result.broken:
            yield f"{result.round}: {result.broken}"


SHORT_PARTS = {
    part.__name__: part for part in (Soak.proof, Soak.sweep, Soak.errors, Soak.cuts, Soak.kills)
}
PARTS = SHORT_PARTS | {
    part.__name__: part for part in (Soak.forgeries, Soak.bytes, Soak.days, Soak.scans)
}
"""What the ordinary tests sample in files of their own has a long form only."""


def say(text, stream=None):
    """One line to the person, at once."""
    stream = stream or sys.stdout
    stream.write(f"{text}\n")
    stream.flush()


def main(arguments=None):
    """Runs the chosen parts; the exit code is 1 when anything was lost."""
    options = _options(arguments)
    figures = []
    try:
        with TemporaryDirectory(prefix="kkc-soak-", dir=fast_folder()) as folder:
            soak = Soak(Crew(folder), options)
            for part in options.parts:
                for figure in PARTS[part](soak):
                    figures.append(figure)
                    _tell(figure, options)
    except KeyboardInterrupt:
        say("Přerušeno; platí, co je vypsáno výše.", sys.stderr)
        return _INTERRUPTED
    return 1 if any(figure.broken for figure in figures) else 0


def _tell(figure, options):
    if options.json:
        say(json.dumps(asdict(figure), ensure_ascii=False))
        return
    state = f"CHYB {len(figure.broken)}" if figure.broken else "v pořádku"
    say(f"{figure.count:>7}  {figure.what:<24} {state:<10} {figure.seconds:>7} s  {figure.note}")
    for words in figure.broken[:_SHOWN]:
        say(f"         {words[:_MOST_LETTERS]}")


def _options(arguments):
    parser = argparse.ArgumentParser(prog="./kkc soak", description=_PURPOSE, add_help=True)
    parser.add_argument("parts", nargs="*", help=f"jen tyto části: {' '.join(PARTS)}")
    parser.add_argument("--short", action="store_true", help="krátká podoba, jakou má test")
    parser.add_argument("--kills", type=int, help="kolik náhodných smrtí")
    parser.add_argument("--disks", type=int, help="kolik disků po výpadku proudu")
    parser.add_argument("--cases", type=int, help="kolik chyb disku; 0 jsou všechny")
    parser.add_argument("--scans", type=int, default=500, help="kolik naskenovaných stránek")
    parser.add_argument("--acts", nargs="+", choices=_names, help="jen tyto úkony")
    parser.add_argument("--json", action="store_true", help="řádky JSON místo tabulky")
    options = parser.parse_args(arguments)
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"neznámá část: {' '.join(unknown)}")
    options.parts = options.parts or list(SHORT_PARTS if options.short else PARTS)
    kills, disks, cases, acts = _SHORT if options.short else _LONG
    options.kills = kills if options.kills is None else options.kills
    options.disks = disks if options.disks is None else options.disks
    options.cases = cases if options.cases is None else options.cases
    options.acts = options.acts or acts
    return options


_PURPOSE = "Zabíjí program, vypíná mu proud a kazí disk; nic ohlášeného nesmí chybět."
_SHORT = (100, 1_000, 100, ["kontakt"])
_LONG = (10_000, 100_000, 0, _names)

if __name__ == "__main__":
    sys.exit(main())
