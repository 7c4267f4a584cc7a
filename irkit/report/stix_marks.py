"""TLP 2.0, PAP and recipients as marking definitions of STIX 2.1.

Those of labels are the objects that OASIS has published in oasis-open/cti-stix-common-objects:
extension definitions 60a3c5c5 (TLP 2.0), f8d78575 (PAP). Nobody may make others: these ids, names
and times are what receivers know.
"""

from collections.abc import Iterator
from typing import Any

from irkit.case import Case
from irkit.case.codec import time_text
from irkit.records import Pap, Tlp
from irkit.report.exchange import lasting

_TLP_EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"
_PAP_EXTENSION = "extension-definition--f8d78575-edfd-406e-8e84-6162a8450f5b"
_TLP = {
    Tlp.CLEAR: "94868c89-83c2-464b-929b-a1a8aa3c8487",
    Tlp.GREEN: "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
    Tlp.AMBER: "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
    Tlp.AMBER_STRICT: "939a9414-2ddd-4d32-a0cd-375ea402b003",
    Tlp.RED: "e828b379-4e03-4974-9ac4-e53a884c97c1",
}
_PAP = {  # with the day of October 2022 that they were made on
    Pap.CLEAR: ("ad15a0cd-55b6-4588-a14c-a66105329b92", 1),
    Pap.GREEN: ("c43594d1-4b11-4c59-93ab-1c9b14d53ce9", 9),
    Pap.AMBER: ("60f8932b-e51e-4458-b265-a2e8be9a80ab", 2),
    Pap.RED: ("740d36e5-7714-4c30-961a-3ae632ceee0e", 6),
}


def marks(case: Case) -> list[dict[str, Any]]:
    """The marking definitions of a case: its TLP, its PAP, then for whom this is."""
    labels = case.labels()
    identifier, day = _PAP[labels.pap]
    return [
        _mark(f"TLP:{labels.tlp}", _TLP[labels.tlp], 1, _TLP_EXTENSION, "tlp_2_0", labels.tlp),
        _mark(f"PAP:{labels.pap}", identifier, day, _PAP_EXTENSION, "pap", labels.pap),
        *_recipients(case),
    ]


def _recipients(case: Case) -> Iterator[dict[str, Any]]:
    """A statement, the marking that every receiver shows beside an object."""
    if names := case.release.recipients:
        yield {
            "type": "marking-definition",
            "spec_version": "2.1",
            "id": f"marking-definition--{lasting(case, 'recipients', *names)}",
            "created": time_text(case.about.created),
            "definition_type": "statement",
            "definition": {"statement": f"For {', '.join(names)}"},
        }


def _mark(
    name: str, identifier: str, day: int, extension: str, key: str, value: str
) -> dict[str, Any]:
    return {
        "type": "marking-definition",
        "spec_version": "2.1",
        "id": f"marking-definition--{identifier}",
        "created": f"2022-10-{day:02}T00:00:00.000Z",
        "name": name,
        "extensions": {extension: {"extension_type": "property-extension", key: value.lower()}},
    }
