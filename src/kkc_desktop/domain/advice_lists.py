"""Číselníky of prevention advice: target groups, forms and leaflets (domain 4.1, 4.2)."""

from kkc_desktop.domain.code_lists import CodeList


class TargetGroup(CodeList):
    """Whom the advice is for."""

    EVERYONE = "veřejnost"
    CHILDREN = "děti"
    TEENAGERS = "dospívající"
    PARENTS = "rodiče"
    SENIORS = "senioři 65+"
    DISABLED = "lidé s postižením"
    FOREIGNERS = "cizinci"
    WOMEN = "ženy"
    COTTAGERS = "chataři"
    CYCLISTS = "cyklisté"
    DRIVERS = "řidiči"
    BUSINESS = "podnikatelé, obchod"
    SCHOOLS = "školy"
    SOCIAL_WORKERS = "sociální pracovníci"
    VICTIMS = "oběti"


class AdviceForm(CodeList):
    """How the advice was given."""

    SPOKEN = "ústně"
    SPOKEN_LEAFLET = "ústně, leták"
    LEAFLET = "jen leták"
    TELEPHONE = "telefonem"
    TALK = "beseda"


class LeafletSize(CodeList):
    """How the leaflet is printed; large is 16 points, easy has short sentences (domain 1.10)."""

    NORMAL = "běžné, 11 b."
    LARGE = "velké, 16 b."
    EASY = "snadné čtení"
