"""The password of the exercise, which the sign-in window fills in by itself."""

from kkc_desktop.storage.kdf_cost import KdfCost

EXERCISE_PASSWORD = "cviceni"
EXERCISE_COST = KdfCost(memory_kib=8 * 1024, iterations=1, lanes=1)
"""Nothing is kept behind this password, so nobody waits for it."""
