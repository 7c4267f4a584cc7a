"""What `irkit inspect --json` says of a file, as groups of facts for the eye."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.clock import Clock
from ui.widgets.fact_tree import Group, Row
from ui.words import exact_size, number, word

_SHOWN = 12  # sections, members and libraries that are listed
_RANDOM = 7.2  # bits a byte

# Names of irkit.inspection.odd, as lupdate has to find them; a test compares.
ODD = (
    QT_TRANSLATE_NOOP("Oddities", "writable and executable at once"),
    QT_TRANSLATE_NOOP("Oddities", "entry point outside the code"),
    QT_TRANSLATE_NOOP("Oddities", "marks of a packer"),
    QT_TRANSLATE_NOOP("Oddities", "much data behind the end of the program"),
    QT_TRANSLATE_NOOP("Oddities", "the file ends before what its headers promise"),
    QT_TRANSLATE_NOOP("Oddities", "compiled in the future"),
    QT_TRANSLATE_NOOP("Oddities", "imports nothing"),
    QT_TRANSLATE_NOOP("Oddities", "checksum does not fit the content"),
    QT_TRANSLATE_NOOP("Oddities", "code that is not in the file but made when it runs"),
    QT_TRANSLATE_NOOP("Oddities", "code as random as encrypted"),
    QT_TRANSLATE_NOOP("Oddities", "section name that cannot be read"),
    QT_TRANSLATE_NOOP("Oddities", "certificate said to lie outside the file"),
    QT_TRANSLATE_NOOP("Oddities", "no section headers"),
    QT_TRANSLATE_NOOP("Oddities", "asks for an executable stack"),
    QT_TRANSLATE_NOOP("Oddities", "interpreter in an unusual place"),
    QT_TRANSLATE_NOOP("Oddities", "looks for libraries in an unusual place"),
    QT_TRANSLATE_NOOP("Oddities", "member that would leave the folder it is unpacked into"),
    QT_TRANSLATE_NOOP("Oddities", "member that unpacks to a thousand times its size"),
)


def groups(found: dict[str, Any], clock: Clock) -> list[Group]:
    """All facts of a file that are there, the odd ones first."""
    made = (
        (QCoreApplication.translate("FileFacts", "What is odd"), _odd(found)),
        (QCoreApplication.translate("FileFacts", "The file as it is now"), _status(found, clock)),
        (QCoreApplication.translate("FileFacts", "Script"), _script(found)),
        (QCoreApplication.translate("FileFacts", "Linux program (ELF)"), _elf(found)),
        (QCoreApplication.translate("FileFacts", "Windows program (PE)"), _pe(found, clock)),
        (QCoreApplication.translate("FileFacts", "Archive (zip)"), _archive(found)),
        (QCoreApplication.translate("FileFacts", "Not known"), _missing(found)),
    )
    shown = [Group(title, tuple(one for one in rows if one.value)) for title, rows in made]
    return [group for group in shown if group.rows]


def time_of(text: str | None, clock: Clock) -> str:
    """A time of the JSON as the window shows times."""
    return clock.shown(datetime.fromisoformat(text)) if text else ""


def _odd(found: dict[str, Any]) -> Iterator[Row]:
    status = found["status"] or {}
    rights = QCoreApplication.translate("FileFacts", "Rights")
    for one in (*status.get("rights", ()), *status.get("attributes", ())):
        yield Row(rights, one, warns=True)
    for fact in ("elf", "pe", "archive"):
        for one in (found[fact] or {}).get("oddities", ()):
            odd = QCoreApplication.translate("Oddities", one["odd"])
            said = f"{odd}: {one['detail']}" if one["detail"] else odd
            yield Row(QCoreApplication.translate("FileFacts", "Headers"), said, warns=True)
    entropy = found["entropy"]
    if entropy and entropy["overall"] >= _RANDOM:
        said = QCoreApplication.translate("FileFacts", "as random as compressed or encrypted")
        yield Row(QCoreApplication.translate("FileFacts", "Content"), said, warns=True)


def _status(found: dict[str, Any], clock: Clock) -> Iterator[Row]:
    status, form, entropy = found["status"], found["format"], found["entropy"]
    if form:
        yield Row(QCoreApplication.translate("FileFacts", "Type"), form["name"])
    if status:
        owner = ":".join(part for part in (status["owner"], status["group"]) if part)
        yield Row(QCoreApplication.translate("FileFacts", "Size"), exact_size(status["size"]))
        yield Row(
            QCoreApplication.translate("FileFacts", "Owner"), f"{owner} {status['mode']}".strip()
        )
        yield Row(
            QCoreApplication.translate("FileFacts", "Modified"), time_of(status["modified"], clock)
        )
        yield Row(
            QCoreApplication.translate("FileFacts", "Changed"), time_of(status["changed"], clock)
        )
        yield Row(
            QCoreApplication.translate("FileFacts", "Accessed"), time_of(status["accessed"], clock)
        )
        yield Row(
            QCoreApplication.translate("FileFacts", "Created"), time_of(status["created"], clock)
        )
        if status["links"] > 1:
            yield Row(QCoreApplication.translate("FileFacts", "Names"), number(status["links"]))
    for stream in found["streams"] or ():
        yield Row(
            QCoreApplication.translate("FileFacts", "Attached"),
            f"{stream['name']}, {exact_size(stream['size'])}",
        )
    if entropy:
        said = QCoreApplication.translate(
            "FileFacts", "{0} bits a byte; the highest is {1}, at {2}"
        )
        yield Row(
            QCoreApplication.translate("FileFacts", "Randomness"),
            said.format(f"{entropy['overall']:.2f}", f"{entropy['highest']:.2f}",
                        f"{entropy['highest_at']:#x}"),
        )  # fmt: skip


def _script(found: dict[str, Any]) -> Iterator[Row]:
    if script := found["script"]:
        yield Row(QCoreApplication.translate("FileFacts", "First line"), script["line"])
        yield Row(QCoreApplication.translate("FileFacts", "Run by"), script["program"])


def _elf(found: dict[str, Any]) -> Iterator[Row]:
    elf = found["elf"]
    if not elf:
        return
    stripped = QCoreApplication.translate("FileFacts", "stripped") if elf["stripped"] else ""
    kind = (elf["type"], elf["machine"], f"{elf['bits']}-bit", elf["linking"], stripped)
    yield Row(
        QCoreApplication.translate("FileFacts", "Kind"), ", ".join(part for part in kind if part)
    )
    entry = f"{elf['entry_point']:#x} {elf['entry_section']}".strip()
    yield Row(QCoreApplication.translate("FileFacts", "Entry point"), entry)
    yield Row(QCoreApplication.translate("FileFacts", "Interpreter"), elf["interpreter"])
    yield Row(QCoreApplication.translate("FileFacts", "Libraries"), _listed(elf["needed"]))
    yield Row(QCoreApplication.translate("FileFacts", "Its name"), elf["soname"])
    yield Row(QCoreApplication.translate("FileFacts", "Looks in"), elf["runpath"] or elf["rpath"])
    yield Row(QCoreApplication.translate("FileFacts", "Build ID"), elf["build_id"])
    yield Row(
        QCoreApplication.translate("FileFacts", "Sections"),
        _listed([one["name"] for one in elf["sections"]]),
    )
    if elf["overlay"]:
        yield Row(
            QCoreApplication.translate("FileFacts", "Behind the end"), exact_size(elf["overlay"])
        )


def _pe(found: dict[str, Any], clock: Clock) -> Iterator[Row]:
    pe, imports, exports = found["pe"], found["imports"], found["exports"]
    if not pe:
        return
    dotnet = f".NET {pe['dotnet']}" if pe["dotnet"] else ""
    kind = (pe["type"], pe["machine"], f"{pe['bits']}-bit", pe["subsystem"], dotnet)
    yield Row(
        QCoreApplication.translate("FileFacts", "Kind"), ", ".join(part for part in kind if part)
    )
    compiled = "" if pe["reproducible"] else time_of(pe["compiled"], clock)
    yield Row(QCoreApplication.translate("FileFacts", "Compiled, it says"), compiled)
    entry = f"{pe['entry_point']:#x} {pe['entry_section']}".strip()
    yield Row(QCoreApplication.translate("FileFacts", "Entry point"), entry)
    sections = [f"{one['name']} {one['flags']}" for one in pe["sections"]]
    yield Row(QCoreApplication.translate("FileFacts", "Sections"), _listed(sections))
    yield Row(QCoreApplication.translate("FileFacts", "Protections"), _listed(pe["protections"]))
    yield Row(QCoreApplication.translate("FileFacts", "Symbols"), _listed(pe["pdb"]))
    yield Row(QCoreApplication.translate("FileFacts", "Rich header"), pe["rich_hash"])
    if imports:
        yield Row(QCoreApplication.translate("FileFacts", "Imphash"), imports["imphash"])
        yield Row(
            QCoreApplication.translate("FileFacts", "Libraries"),
            _listed([one["name"] for one in imports["libraries"]]),
        )
    if exports and exports["total"]:
        yield Row(
            QCoreApplication.translate("FileFacts", "Exports"),
            f"{exports['name']} {number(exports['total'])}".strip(),
        )
    for label, count in (
        (QCoreApplication.translate("FileFacts", "Certificate"), pe["certificate"]),
        (QCoreApplication.translate("FileFacts", "Behind the end"), pe["overlay"]),
    ):
        yield Row(label, exact_size(count) if count else "")


def _archive(found: dict[str, Any]) -> Iterator[Row]:
    zipped = found["archive"]
    if not zipped:
        return
    yield Row(QCoreApplication.translate("FileFacts", "Members"), number(zipped["total"]))
    for member in zipped["members"][:_SHOWN]:
        yield Row("", f"{member['name']}, {exact_size(member['size'])}")


def _missing(found: dict[str, Any]) -> Iterator[Row]:
    for one in found["missing"]:
        detail = f" ({one['detail']})" if one["detail"] else ""
        yield Row(one["fact"], f"{word(one['reason'])}{detail}")


def _listed(parts: list[str]) -> str:
    more = " …" if len(parts) > _SHOWN else ""
    return ", ".join(parts[:_SHOWN]) + more
