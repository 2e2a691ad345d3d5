"""Work beside a window that begins when the test says so."""


class HeldPool:
    """Keeps what it is given; `held` are the works that have not begun."""

    def __init__(self):
        self.held = []

    def start(self, runnable):
        self.held.append(runnable)

    def go(self):
        """Does the one that came first."""
        self.held.pop(0).run()
