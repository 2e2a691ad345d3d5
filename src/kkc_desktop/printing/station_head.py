"""Whose paper it is: the heading of every sheet (domain 2.3)."""

from kkc_desktop.domain.station import Station


def station_head(station: Station) -> tuple[tuple[str, bool, float], ...]:
    """The lines of the heading as (text, is_bold, size); what is not filled in is left out."""
    reach = (
        station.address,
        f"tel. {station.phone}" if station.phone else "",
        f"e-mail {station.email}" if station.email else "",
        f"ID DS {station.data_box}" if station.data_box else "",
    )
    lines = (
        ("POLICIE ČESKÉ REPUBLIKY", True, 12.5),
        (station.directorate.upper(), True, 10.5),
        (station.territorial_department, False, 10.5),
        (station.name, False, 10.5),
        (", ".join(part for part in reach if part), False, 9.0),
    )
    return tuple(line for line in lines if line[0].strip())
