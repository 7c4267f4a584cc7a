"""Seals: what they prove, what a forger cannot do, and who may make them."""

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from irkit.case import Case, Known, prove, seals, verify
from irkit.case.codec import canonical
from irkit.case.heads import Head, words
from irkit.case.ledger import hash_of
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import PublicKey, sshsig
from irkit.keys.store import KeySigner
from irkit.places import CASE_FILE
from irkit.records import Fault, Seal
from tests.case.sample import case_with, finding, item
from tests.case.test_crash import writer
from tests.case.test_verify import tamper


def new_signer(name: str) -> KeySigner:
    key = Ed25519PrivateKey.generate()
    return KeySigner(PublicKey(key.public_key().public_bytes_raw(), name), key)


ASHA, BINA = new_signer("Asha"), new_signer("Bina")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed case: entries 1 to 5, sealed in 6; 7 and 8, sealed in 9; 10 after that."""
    folder = tmp_path / "017"
    with case_with(folder, item(), item("/srv/b")) as case:
        case.log("noted", "first", {})
        case.seal(ASHA)
        case.log("noted", "second", {})
        case.log("noted", "third", {})
        case.seal(ASHA)
        case.log("noted", "fourth", {})
        assert [entry.seq for entry in case.ledger() if entry.action == "sealed"] == [6, 9]
    assert verify(folder) == []
    return folder


def seals_of(folder: Path) -> list[Seal]:
    return list(prove(folder).seals)


def rewrite(seq: int, change: Callable[[list[Any]], None] | None) -> Callable[[Any], None]:
    """Change (or delete) an entry and compute anew every number and hash after it."""

    def forge(connection: sqlite3.Connection) -> None:
        rows = [[*row] for row in connection.execute("SELECT * FROM ledger ORDER BY seq")]
        if change is None:
            del rows[seq - 1]
        else:
            change(rows[seq - 1])
        previous = "0" * 64
        connection.execute("DELETE FROM ledger")
        for place, row in enumerate(rows):
            row[0], row[6] = place + 1, previous
            row[7] = previous = hash_of(row)
            connection.execute("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

    return forge


def put(column: int, value: str) -> Callable[[list[Any]], None]:
    return lambda row: row.__setitem__(column, value)


def body(change: Callable[[dict[str, Any]], None]) -> Callable[[list[Any]], None]:
    def apply(row: list[Any]) -> None:
        document = json.loads(row[5])
        change(document)
        row[5] = canonical(document)

    return apply


def resigned(signer: KeySigner, **changes: Any) -> Callable[[list[Any]], None]:
    """A statement with changes, signed by somebody who can."""

    def change(document: dict[str, Any]) -> None:
        said = json.loads(document["statement"]) | changes
        document["statement"] = canonical(said)
        document["signature"] = sshsig.sign(signer, seals.NAMESPACE, document["statement"].encode())

    return body(change)


def test_a_seal_says_who_vouches_for_which_entries(folder: Path) -> None:
    proof = prove(folder)
    assert [(one.entry, one.until) for one in proof.seals] == [(6, 5), (9, 8)]
    assert {(one.name, one.fingerprint) for one in proof.seals} == {
        ("Asha", ASHA.public.fingerprint)
    }
    assert (proof.faults, proof.entries, proof.unsealed) == ((), 10, 1)
    assert any("the last entry is not sealed" in sentence for sentence in proof.unproven)


def test_a_case_without_seals_says_so(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", item()):
        pass
    proof = prove(tmp_path / "017")
    assert (proof.faults, proof.seals, proof.unsealed) == ((), (), proof.entries)
    assert any("no entry is sealed" in sentence for sentence in proof.unproven)


@pytest.mark.parametrize(("seq", "seal"), [(1, 6), (2, 6), (4, 6), (5, 6), (6, 9), (7, 9), (8, 9)])
def test_a_forged_tail_is_told_with_its_first_entry(folder: Path, seq: int, seal: int) -> None:
    """Every later number and hash is computed anew, so that the chain holds by itself."""
    faults = tamper(folder, rewrite(seq, put(2, "somebody@elsewhere")))
    said = f"forged: it is not the entry that was sealed in entry {seal}"
    assert faults[0] == Fault("ledger", seq, said)


@pytest.mark.parametrize(("seq", "seal"), [(5, 5), (7, 8)])
def test_an_entry_cut_out_of_a_sealed_ledger_is_told(folder: Path, seq: int, seal: int) -> None:
    said = f"forged: it is not the entry that was sealed in entry {seal}"
    assert tamper(folder, rewrite(seq, None))[0] == Fault("ledger", seq, said)


def test_what_was_not_sealed_can_be_forged_and_the_proof_says_so(folder: Path) -> None:
    assert tamper(folder, rewrite(10, put(2, "somebody@elsewhere"))) == []
    assert prove(folder).unsealed == 1


def test_a_seal_that_was_cut_out_is_missed_only_by_who_knows_of_it(folder: Path) -> None:
    with Case.open(folder) as case:
        head = next(entry for entry in case.ledger() if entry.seq == 9)
    cut = "DELETE FROM ledger WHERE seq >= 9"
    assert tamper(folder, lambda connection: connection.execute(cut)) == []
    known = Known(head=Head(head.hash, head.seq))
    said = "deleted: the head kept elsewhere was entry 9, the last one is 8"
    assert prove(folder, known).faults == (Fault("ledger", 9, said),)


CHANGES = {
    "another statement": body(
        lambda body: body.update(statement=body["statement"].replace('"entry":8', '"entry":7'))
    ),
    "another signature": body(
        lambda body: body.update(signature=sshsig.sign(ASHA, seals.NAMESPACE, b"something else"))
    ),
    "for something else": body(
        lambda body: body.update(
            signature=sshsig.sign(ASHA, "irkit-bundle", body["statement"].encode())
        )
    ),
    "of another key": body(
        lambda body: body.update(
            signature=sshsig.sign(BINA, seals.NAMESPACE, body["statement"].encode())
        )
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_a_signature_that_does_not_hold(folder: Path, change: Callable[[Any], None]) -> None:
    said = "forged: the signature of this seal does not hold"
    assert tamper(folder, rewrite(9, change)) == [Fault("ledger", 9, said)]
    assert [one.entry for one in seals_of(folder)] == [6]
    assert prove(folder).unsealed == 4


def test_a_forger_with_another_key_is_told(folder: Path) -> None:
    """He writes the tail anew and seals it himself."""
    forge = rewrite(9, resigned(BINA, key=BINA.public.text))
    faults = tamper(folder, forge)
    said = f"forged: sealed by {BINA.public.fingerprint}, to whom nobody handed the case over"
    assert faults == [Fault("ledger", 9, said)]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"case": "another"}, "it is the seal of another case"),
        ({"action": "handed over"}, "it is the seal of something else"),
        ({"entry": 9}, "it is not the entry that was sealed in entry 9"),
    ],
)
def test_a_seal_that_was_made_for_something_else(
    folder: Path, changes: dict[str, Any], said: str
) -> None:
    forge = rewrite(9, resigned(ASHA, **changes))
    assert tamper(folder, forge) == [Fault("ledger", 9, f"forged: {said}")]


BODIES = [
    "{}",
    "[]",
    "null",
    "x",
    "[" * 100_000,
    '{"statement":"","signature":"","stamp":null}',
    '{"statement":"[]","signature":"","stamp":null}',
    '{"statement":"{}","signature":"","stamp":null}',
    '{"statement":"\\ud800","signature":"","stamp":null}',
    '{"statement":"' + "[" * 100_000 + '","signature":"","stamp":null}',
]


@pytest.mark.parametrize("text", BODIES, ids=range(len(BODIES)))
def test_what_is_no_seal_is_said_whatever_it_is(folder: Path, text: str) -> None:
    faults = tamper(folder, rewrite(9, put(5, text)))
    assert {(fault.table, fault.row) for fault in faults} == {("ledger", 9)}
    assert faults[0].reason.startswith("forged: ")


@pytest.mark.parametrize(
    "changes",
    [
        {"first": 0},
        {"first": -5, "entry": -1},
        {"entry": 1 << 70},
        {"entry": True},
        {"entry": "8"},
        {"entry": 1 << 52, "first": 1},
        {"checks": "ab" * 100},
        {"checks": ""},
        {"time": "yesterday"},
        {"key": "ssh-ed25519"},
        {"to": "somebody"},
        {"to": None},
        {"hash": "0" * 64},
        {"case": ["x"]},
    ],
    ids=str,
)
def test_a_statement_that_makes_no_sense_is_said(folder: Path, changes: dict[str, Any]) -> None:
    faults = tamper(folder, rewrite(9, resigned(ASHA, **changes)))
    assert faults
    assert all(fault.reason.startswith("forged: ") for fault in faults)


def test_who_did_not_seal_first_may_seal_after_a_hand_over(folder: Path) -> None:
    with Case.open(folder, write=True) as case:
        with pytest.raises(UsageError, match="hand it over"):
            case.seal(BINA)
        case.seal(ASHA, to=BINA.public)
        case.log("noted", "by Bina", {})
        case.seal(BINA)
        case.seal(ASHA)
    proof = prove(folder)
    assert proof.faults == ()
    assert [(one.action, one.name) for one in proof.seals[2:]] == [
        ("handed over", "Asha"),
        ("sealed", "Bina"),
        ("sealed", "Asha"),
    ]
    assert proof.seals[2].to == BINA.public.fingerprint


def test_nobody_hands_a_case_to_himself(folder: Path) -> None:
    with Case.open(folder, write=True) as case, pytest.raises(UsageError, match="hand it over"):
        case.seal(BINA, to=BINA.public)


def test_a_key_can_be_demanded(folder: Path) -> None:
    assert prove(folder, Known(signer=ASHA.public.fingerprint)).faults == ()
    wanted = BINA.public.fingerprint
    said = f"forged: no seal is by {wanted}"
    assert prove(folder, Known(signer=wanted)).faults == (Fault("ledger", None, said),)


def test_a_key_that_fails_leaves_the_case_as_it_was(folder: Path) -> None:
    class Broken:
        public = ASHA.public

        def sign(self, data: bytes) -> bytes:
            raise KeyUnusable("no")

    with Case.open(folder, write=True) as case:
        with pytest.raises(KeyUnusable):
            case.seal(Broken())
        assert case.newest() == 10
    assert verify(folder) == []


def test_entries_that_come_while_an_agent_asks_are_not_in_the_seal(folder: Path) -> None:
    with Case.open(folder, write=True) as case:

        class Slow:
            public = ASHA.public

            def sign(self, data: bytes) -> bytes:
                case.log("noted", "meanwhile", {})
                return ASHA.sign(data)

        case.seal(Slow())
    assert verify(folder) == []
    assert (seals_of(folder)[-1].entry, seals_of(folder)[-1].until) == (12, 10)


# Heads that were kept elsewhere


def test_a_case_that_only_went_on_still_holds_its_head(folder: Path) -> None:
    with Case.open(folder, write=True) as case:
        head = case.head()
        assert head
        case.log("noted", "later", {})
    for text in (
        head.hash,
        head.hash.upper(),
        f"10 {head.hash}",
        f"entry 10 {head.hash}",
        words(head),
        words(head).upper().replace(" ", " - "),
        f"10 {words(head)}",
    ):
        assert prove(folder, Known(head=Head.parse(text))).faults == (), text


def test_a_replaced_tail_does_not_hold_the_head(folder: Path) -> None:
    with Case.open(folder) as case:
        head = case.head()
        assert head
    assert tamper(folder, rewrite(10, put(4, "something else"))) == []
    (fault,) = prove(folder, Known(head=Head.parse(words(head)))).faults
    assert fault == Fault("ledger", None, "forged: no entry has the head that was kept elsewhere")
    (fault,) = prove(folder, Known(head=Head.parse(f"10 {head.hash}"))).faults
    assert fault == Fault("ledger", 10, "forged: it is not the head that was kept elsewhere")


@pytest.mark.parametrize("text", ["", "abc", "0" * 63, "0" * 65, "zoo zoo", "10", "entry 10 "])
def test_what_is_no_head_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        Head.parse(text)


def test_a_killed_sealer_leaves_a_case_that_verifies(tmp_path: Path) -> None:
    for seed in range(2):
        folder, chance = tmp_path / f"{seed}", random.Random(seed)
        with writer(folder, "sealed") as process:
            for _ in range(chance.randrange(1, 20)):
                told = int(process.stdout.readline())
            for _ in range(chance.randrange(20_000)):  # some other point of the next seal
                pass
            process.kill()
            told = max([told, *map(int, process.stdout.read().split())])
        proof = prove(folder)
        assert proof.faults == ()
        assert told <= len(proof.seals) <= told + 1
        assert proof.unsealed <= 1


def test_seals_hold_beside_findings_and_reviews(tmp_path: Path) -> None:
    from irkit.case import Reviewer
    from irkit.records import Examined, Opinion

    folder = tmp_path / "017"
    with case_with(folder, Examined(item(), (finding(),))) as case:
        case.seal(ASHA)
    with Reviewer.open(folder) as reviewer:
        reviewer.judge([1], Opinion.BENIGN)
    with Case.open(folder, write=True) as case:
        case.seal(ASHA)
    assert prove(folder).unsealed == 0
    with closing(sqlite3.connect(folder / CASE_FILE)) as connection:
        (text,) = connection.execute("SELECT body FROM ledger WHERE seq = 5").fetchone()
    assert set(json.loads(text)) == {"signature", "stamp", "statement"}
