"""What citizens say at the desk, and the type of incident that the rules read from it."""

import pytest

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.incident_lists import IncidentType as T
from kkc_desktop.domain.type_suggestion import parse_type_words, suggest_type

TYPES = parse_type_words(asset_path("seed", "type_words.toml").read_text(encoding="utf-8"))
SAID = {
    "silný zápach plynu a syčení na chodbě": T.GAS_LEAK,
    "smrdi tu plyn, cely barak": T.GAS_LEAK,
    "plynová bomba uniká v kuchyni": T.GAS_LEAK,
    "ztratila se mi dcera, je jí šest let": T.MISSING_PERSON,
    "ztratil se syn na namesti": T.MISSING_PERSON,
    "babička s Alzheimerem odešla z domova v noční košili": T.MISSING_PERSON,
    "muz se nevratil z lesa a nebere telefon": T.MISSING_PERSON,
    "nemůžu najít vnučku, byla na hřišti": T.MISSING_PERSON,
    "někdo volal, že je na nádraží bomba": T.BOMB_THREAT,
    "v obchodnim dome je nastrazny system": T.BOMB_THREAT,
    "vyhrožuje, že vyhodí do vzduchu školu": T.BOMB_THREAT,
    "manžel mě zbil a vyhrožuje, že mě zabije": T.DOMESTIC_VIOLENCE,
    "soused mlati manzelku, krici z bytu": T.DOMESTIC_VIOLENCE,
    "přítel mě škrtil a zamkl mě v bytě": T.DOMESTIC_VIOLENCE,
    "tatínek bije maminku": T.DOMESTIC_VIOLENCE,
    "srážka dvou aut, jeden člověk je zaklíněný": T.TRAFFIC_ACCIDENT,
    "bouracka u mostu, auto v prikope": T.TRAFFIC_ACCIDENT,
    "auto srazilo chodce na přechodu": T.TRAFFIC_ACCIDENT,
    "vykolejil vlak u Konice": T.TRAFFIC_ACCIDENT,
    "řeka se vylila z břehů, voda je v domech": T.FLOOD,
    "stoupa hladina Zlateho potoka": T.FLOOD,
    "povodeň, zatopená ulice": T.FLOOD,
    "protrhla se hráz rybníka": T.FLOOD,
    "hoří střecha rodinného domu": T.FIRE,
    "vidim kour a plameny z okna": T.FIRE,
    "po nehodě hoří auto": T.FIRE,
    "střílí po lidech na náměstí": T.ACTIVE_ATTACKER,
    "muz s nozem ve skole, pobodal ucitele": T.ACTIVE_ATTACKER,
    "dodávka najela do lidí": T.ACTIVE_ATTACKER,
    "našel jsem při kopání granát": T.AMMUNITION,
    "letecka bomba z valky na poli": T.AMMUNITION,
    "opuštěný kufr na peróně": T.AMMUNITION,
    "v celé ulici nejde proud": T.OUTAGE,
    "od rána neteče voda": T.OUTAGE,
    "vypadek elektriny v cele obci": T.OUTAGE,
    "kamarád chce skočit z mostu": T.SUICIDE_THREAT,
    "dcera se chce zabit, napsala dopis na rozloucenou": T.SUICIDE_THREAT,
    "spolykala prášky a nechce žít": T.SUICIDE_THREAT,
    "pes pokousal dítě": T.DANGEROUS_ANIMAL,
    "utekl byk z ohrady": T.DANGEROUS_ANIMAL,
    "had ve sklepě": T.DANGEROUS_ANIMAL,
    "z cisterny uniká čpavek": T.CHEMICAL_LEAK,
    "vyteka nafta do potoka, jsou tam lekle ryby": T.CHEMICAL_LEAK,
    "soused leží v bytě a nejeví známky života": T.DEATH,
    "nasli jsme mrtveho muze": T.DEATH,
    "stařenka neví, jak se jmenuje, a nemá doklady": T.UNIDENTIFIED_PERSON,
    "zmateny pan bloudi u obchodu a nevi kde bydli": T.UNIDENTIFIED_PERSON,
    "rvačka před hospodou, opilí rozbíjejí výlohu": T.DISORDERLY_CONDUCT,
    "perou se tu dva chlapi": T.DISORDERLY_CONDUCT,
    "někdo právě vykrádá sklepy": T.THEFT_IN_PROGRESS,
    "zlodeji pacej dvere vedle": T.THEFT_IN_PROGRESS,
    "spadlý strom přes silnici, nesjízdná": T.ROAD_DEFECT,
    "olej na silnici v zatacce": T.ROAD_DEFECT,
    "vichřice utrhla střechu školy": T.STORM,
    "sesuv svahu nad obcí": T.STORM,
    "hackeři zašifrovali úřad": T.CYBER_ATTACK,
    "dav fanoušků hází dlažební kostky": T.PUBLIC_DISORDER,
    "uvízli lidé ve výtahu": T.TECHNICAL,
    "praskl vodovod pod domem": T.TECHNICAL,
    "otrava jídlem v jídelně, děti zvrací": T.EPIDEMIC,
    "radioaktivní zářič ve šrotu": T.RADIATION,
    "evakuují celý dům": T.EVACUATION,
}
QUIET = (
    "",
    "dobrý den, potřebuji poradit",
    "ztratil jsem peněženku",
    "nehoří, jen zkouška sirén",
    "přišel jsem podat vysvětlení",
    "krádež kola včera v noci",
    "manžel spadl ze schodů",
    "dávám podnět na souseda",
    "hádali jsme se o hádance",
)


@pytest.mark.parametrize("words", SAID)
def test_a_sentence_of_a_citizen_suggests_its_type(words):
    found = suggest_type(words, TYPES)
    assert found is not None
    assert found.incident_type is SAID[words], found


@pytest.mark.parametrize("words", QUIET)
def test_other_sentences_suggest_nothing(words):
    assert suggest_type(words, TYPES) is None


def test_the_words_that_led_there_are_told_as_they_were_said():
    found = suggest_type("Silný ZÁPACH na chodbě, snad plyn", TYPES)
    assert found is not None
    assert found.words == ("ZÁPACH", "plyn")


def test_a_word_without_hacky_weighs_the_same():
    with_them, without = (
        suggest_type(words, TYPES) for words in ("hoří, kouř z okna", "hori, kour z okna")
    )
    assert with_them is not None
    assert without is not None
    assert with_them.incident_type is without.incident_type


@pytest.mark.parametrize(
    "text",
    [
        '[[type]]\ntype = "FIRE"\nwords = ["hori | moc"]',
        '[[type]]\ntype = "FIRE"\nwords = ["| 2"]',
        '[[type]]\ntype = "SMOKE"\nwords = ["hori"]',
        '[[type]]\ntype = "FIRE"\nwords = ["hori"]\n[[type]]\ntype = "FIRE"\nwords = ["dym"]',
    ],
    ids=["weight", "no words", "type", "twice"],
)
def test_rules_that_mean_nothing_are_refused(text):
    with pytest.raises(PackUnreadable):
        parse_type_words(text)


def test_every_rule_of_the_shipped_file_can_be_met_and_of_each_type_there_are_some():
    assert {each.incident_type for each in TYPES} == set(T) - {T.NOT_CHOSEN, T.OTHER}
    for each in TYPES:
        for rule in each.rules:
            assert all(word.strip("=") for word in rule.beginnings), each
