"""Číselníky of an incident: its type, hazards, notified bodies and states (domain 3)."""

from kkc_desktop.domain.code_lists import CodeList


class IncidentType(CodeList):
    """The prevailing character of the incident (domain 3.4 a and b)."""

    NOT_CHOSEN = "zatím neurčeno"
    FIRE = "požár"
    TRAFFIC_ACCIDENT = "dopravní nehoda"
    FLOOD = "povodeň, záplava"
    STORM = "vichřice, sníh, námraza, sesuv"
    GAS_LEAK = "únik plynu"
    CHEMICAL_LEAK = "únik nebezpečné látky"
    TECHNICAL = "technická havárie"
    RADIATION = "radiační nehoda"
    EPIDEMIC = "epidemie, nákaza, otrava"
    PUBLIC_DISORDER = "hromadné narušení pořádku"
    ACTIVE_ATTACKER = "aktivní útočník"
    BOMB_THREAT = "oznámení bomby, výbušného systému"
    AMMUNITION = "nález munice, podezřelého předmětu"
    MISSING_PERSON = "pohřešovaná osoba"
    SUICIDE_THREAT = "sebevražedný úmysl"
    DOMESTIC_VIOLENCE = "násilí v rodině, probíhá"
    DISORDERLY_CONDUCT = "výtržnost"
    THEFT_IN_PROGRESS = "krádež, probíhá"
    DANGEROUS_ANIMAL = "nebezpečné nebo uprchlé zvíře"
    DEATH = "úmrtí mimo zdravotnické zařízení"
    UNIDENTIFIED_PERSON = "nález osoby bez totožnosti"
    OUTAGE = "výpadek elektřiny, vody, spojení"
    CYBER_ATTACK = "kyberútok na úřad"
    EVACUATION = "evakuace"
    ROAD_DEFECT = "závada ve sjízdnosti"
    OTHER = "jiná událost"


class Hazard(CodeList):
    """A present or possible danger at the place."""

    FIRE = "oheň"
    GAS = "plyn, látka"
    ELECTRICITY = "elektřina"
    WATER = "voda"
    WEAPON = "zbraň"
    OFFENDER = "pachatel na místě"


class NotifiedBody(CodeList):
    """Who already knows of the incident; numbers of local bodies are the station's own data."""

    FIRE_BRIGADE = "HZS 150"
    AMBULANCE = "ZZS 155"
    OPERATIONS = "IOS 158"
    MUNICIPAL_POLICE = "MP 156"
    GAS_EMERGENCY = "Plyn 1239"


class ReportingRole(CodeList):
    """What the reporting person has to do with the incident."""

    NOT_STATED = "neuvedeno"
    WITNESS = "svědek"
    PARTICIPANT = "účastník"
    RESIDENT = "obyvatel domu"
    VICTIM = "oběť"
    RELATIVE = "příbuzný"
    THIRD_PERSON = "třetí osoba"
    ANONYMOUS = "anonym"


class IncidentState(CodeList):
    """Where the incident stands (domain 3.7)."""

    RECEIVED = "přijato"
    HANDED_OVER = "předáno"
    IN_PROGRESS = "v řešení"
    UNDER_CONTROL = "pod kontrolou"
    ENDED = "ukončeno"
    EVALUATED = "vyhodnoceno"


class LogKind(CodeList):
    """What a line of the situation log is about."""

    NOTICE = "hlášení"
    HANDOVER = "předání IOS"
    NOTIFICATION = "vyrozumění"
    STATE = "změna stavu"
    ENTRY = "zápis"
    CORRECTION = "oprava"
    MEASURE = "opatření"
    PLAN = "karta opatření"
    EVALUATION = "vyhodnocení"
    DECLARATION = "vyhlášení"
    READING = "odečet"
    LINK = "připojení ke kalamitě"
    BOARD = "přehled kalamity"
    GATHERING = "lidé ve středisku"
    PUBLIC = "informace pro veřejnost"
    DESCRIPTION = "popis"


class LogChannel(CodeList):
    """By what means the news came or went."""

    IN_PERSON = "osobně"
    TELEPHONE = "telefonem"
    RADIO = "radiostanicí"
    WRITING = "písemně"
    DATA = "datovou sítí"
