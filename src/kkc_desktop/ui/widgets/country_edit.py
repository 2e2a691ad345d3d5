"""Citizenship that offers Czech names of states while it is typed; several stand after commas."""

from collections.abc import Sequence

from kkc_desktop.ui.widgets.offering_edit import OfferingEdit


class CountryEdit(OfferingEdit):
    """Writes the name of the chosen state in place of what was typed last."""

    def offers(self, typed: str) -> Sequence[tuple[str, str]]:
        """Names of states, and the answers in their place."""
        from kkc_desktop.domain.countries import offered_countries, with_country
        from kkc_desktop.services.countries import countries

        names = offered_countries(typed, countries())
        return [(name, with_country(typed, name)) for name in names]
