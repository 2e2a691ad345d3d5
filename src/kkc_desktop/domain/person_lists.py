"""Číselníky of the known person and of special care (domain 1.9, 1.10)."""

from kkc_desktop.domain.code_lists import CodeList


class FlagKind(CodeList):
    """What the desk is warned of before it deals with the person."""

    IN_PAIR = "jednat ve dvou"
    CAUTION = "jednat opatrně"
    CONSIDERATE = "jednat ohleduplně"
    IDENTITY_MISUSED = "zneužití totožnosti jinou osobou"
    OTHER = "jiné upozornění"


class VulnerabilityReason(CodeList):
    """Why a victim is particularly vulnerable, by the letters of § 2 odst. 4 z. 45/2013."""

    NOT_STATED = "neuvedeno"
    CHILD = "a) dítě"
    AGE_OR_HANDICAP = "b) vysoký věk nebo postižení"
    TRAFFICKING_TERRORISM = "c) obchodování s\u00a0lidmi, terorismus"
    SEXUAL_VIOLENCE_HATE = "d) sexuální čin, násilí, nenávist"


class Communication(CodeList):
    """How one speaks with a person who does not hear, see or follow easily (domain 1.10)."""

    USUAL = "obvyklý rozhovor"
    SIGN_LANGUAGE = "český znakový jazyk"
    SIGNED_CZECH = "znakovaná čeština"
    LIP_READING = "odezírání"
    WRITTEN = "písemně"
    TRANSCRIPT = "přepis mluvené řeči"
    READ_ALOUD = "předčítání nahlas"
    EASY = "jednoduché věty, snadné čtení"


class MatchReason(CodeList):
    """Why two cards, or a card and what is being typed, may be one person."""

    BIRTH_NUMBER = "stejné rodné číslo"
    NAME_AND_BIRTH = "stejné příjmení a\u00a0datum narození"
    DOCUMENT_NUMBER = "stejné číslo dokladu"
