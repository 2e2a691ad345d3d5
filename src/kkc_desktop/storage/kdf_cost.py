"""What a guess of a password costs: the parameters of Argon2id, kept beside each account."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Memory, passes and lanes; the more of memory and passes, the dearer each guess."""

    memory_kib: int
    iterations: int
    lanes: int

    @property
    def work(self) -> int:
        """How much memory is passed over in all."""
        return self.memory_kib * self.iterations


STANDARD_COST = KdfCost(memory_kib=256 * 1024, iterations=3, lanes=4)
"""About 0.75 s of two cores; each sign-in pays it once, and so does each guess."""

MOST_COST = KdfCost(memory_kib=1024 * 1024, iterations=16, lanes=16)
"""A file that asks for more was not written by the desk; it would only stop the machine."""


def raised(cost: KdfCost, least: KdfCost = STANDARD_COST) -> KdfCost:
    """The cost itself when it is dear enough, else the least that is demanded today."""
    return cost if cost.work >= least.work else least
