"""What the centre has set itself; the overview says where it was kept and where it was not.

No law asks for it: the limits are the centre's own, the waits in minutes, who left as a share.
"""

from kkc_desktop.domain.contact import LONGEST_WAIT_MINUTES

TAKE_OVER_MINUTES = LONGEST_WAIT_MINUTES
FIRST_CONTACT_MINUTES = 5
MOST_LEFT_EARLY = 0.02

WAIT_TARGETS = {"first_contact": FIRST_CONTACT_MINUTES, "take_over": TAKE_OVER_MINUTES}
"""By the row of the table of waits; P90 is not to be more."""
