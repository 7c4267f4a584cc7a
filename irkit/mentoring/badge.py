"""A badge for a case that was signed off by two keys, as VC-JWT."""

from datetime import datetime

from irkit.case import Case
from irkit.errors import BundleError, UsageError
from irkit.keys import PublicKey, Signer
from irkit.mentoring import jws
from irkit.mentoring.credential import Badge, Earned, credential, read
from irkit.mentoring.did import did
from irkit.mentoring.handed import first_signer, ground_of, state
from irkit.mentoring.received import status
from irkit.train.score import score_on


def make(case: Case, signer: Signer, *, hashed: bool, language: str = "en") -> str:
    """A badge for a case that both keys stand for, signed by the mentor who accepted it.

    Raises UsageError where they do not or it was another mentor, KeyUnusable.
    """
    earned = _earned(case, signer.public, language)
    made = credential(earned, hashed=hashed)
    claims = {
        "iss": did(earned.mentor),
        "sub": did(earned.trainee),
        "jti": made["id"],
        "nbf": int(datetime.fromisoformat(made["validFrom"]).timestamp()),
    }
    return jws.signed({**made, **claims}, signer)


def opened(text: str) -> Badge:
    """What a badge says. Raises BundleError where it is none, or not as it was signed."""
    payload, key = jws.opened(text)
    try:
        return read(payload, key)
    except KeyError as error:
        raise BundleError(f"this is no badge of irkit's: it has no {error}") from error
    except (ValueError, TypeError, IndexError, AttributeError, OverflowError) as error:
        raise BundleError(f"this is no badge of irkit's: {error}") from error


def _earned(case: Case, mentor: PublicKey, language: str) -> Earned:
    """What the case proves. Raises UsageError."""
    found = status(case.folder)
    newest, seal = found.newest, found.sign_off
    trainee = first_signer(case)  # whose seal holds, as `status` has found
    if not found.signed_off or newest is None or seal is None or trainee is None:
        raise UsageError("the case is not signed off by both keys: irkit train review status")
    if newest.signed.key != mentor:
        raise UsageError(f"only who accepted it can: {newest.signed.key.fingerprint}")
    attempt = state(case)
    ground = ground_of(attempt)
    scenario, score = ground.scenario, score_on(ground, attempt, case).total
    if score != attempt.result.get("total"):
        raise UsageError(f"the case says another score than the {score} that it shows")
    hashes = {one.seq: one.hash for one in case.ledger()}
    return Earned(
        mentor=mentor,
        trainee=trainee,
        name=case.about.examiner or trainee.name,
        scenario=scenario.identifier,
        version=scenario.version,
        title=scenario.title.text(language),
        score=str(score),
        case=case.about.identifier,
        head=f"entry {seal.entry} {hashes[seal.entry]}",
        review=newest.signed.sha256,
    )
