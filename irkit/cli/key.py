"""`irkit key`: the responder's key, which seals cases and signs bundles."""

import sys
from pathlib import Path

import click

from irkit import keys
from irkit.case.output import file_errors
from irkit.cli import options, output
from irkit.cli.folders import user_name
from irkit.cli.passphrase import asking, chosen, passphrase_file
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import OwnKey, Protection, PublicKey, store
from irkit.keys.public import LARGEST, checked_name
from irkit.loading import load_named
from irkit.report.plain import plain
from irkit.saving import save
from irkit.text import visible

_name = click.option("--name", help="Whose key it is, for others to read.  [default: you]")
_no_passphrase = click.option(
    "--no-passphrase", is_flag=True, help="Whoever can read the file can sign in your name."
)


@click.group(short_help="Your key, which seals cases and signs bundles.")
def key() -> None:
    """Make, show and hand out your Ed25519 key, which seals cases and signs bundles."""


@key.command(short_help="Make your key.")
@_name
@_no_passphrase
@passphrase_file
def make(name: str | None, passphrase_file: Path | None, *, no_passphrase: bool) -> None:
    """Make your key, protected by a passphrase, in irkit's home.

    A key that ssh-agent holds can be used instead: irkit key import FILE.pub.
    """
    if store.own():
        raise UsageError(f"there is a key already, {visible(str(store.path()))}: irkit key show")
    passphrase = None if no_passphrase else chosen(passphrase_file)
    _print(keys.make(name or user_name(), passphrase))


@key.command("import", short_help="Use a key that you have.")
@click.argument("file", type=options.Place(dir_okay=False, path_type=Path), metavar="FILE")
@_name
@_no_passphrase
@passphrase_file
def import_key(
    file: Path, name: str | None, passphrase_file: Path | None, *, no_passphrase: bool
) -> None:
    """Use an Ed25519 key that you have: a private key in PEM, or the .pub file of one in ssh-agent.

    The file stays as it is; irkit's copy is protected by a passphrase of its own.
    """
    data = load_named(file, LARGEST)
    if b"PRIVATE KEY" not in data:
        public = PublicKey.parse(data.decode(errors="replace"))
        public = PublicKey(public.raw, checked_name(name or public.name or user_name()))
        store.leave_to_agent(public)
        _print(public)
        return
    private = store.loaded(data, asking(passphrase_file, "Passphrase of this file"))
    passphrase = None if no_passphrase else chosen(passphrase_file)
    _print(store.keep(private, name or user_name(), passphrase))


@key.command(short_help="Show your key.")
@options.as_json
def show(*, as_json: bool) -> None:
    """Show your public key, its fingerprint, and the words to read to somebody who checks it.

    With --json an object with public, name, fingerprint, words, protection, ready, path.
    """
    own = _own()
    ready = _is_ready()
    if as_json:
        output.print_document(
            {
                "public": own.public.text,
                "name": own.public.name,
                "fingerprint": own.public.fingerprint,
                "words": own.public.words,
                "protection": own.protection.value,
                "ready": ready,
                "path": plain(str(store.path())),
            }
        )
        return
    _print(own.public)
    kept = "ssh-agent" if own.protection is Protection.AGENT else visible(str(store.path()))
    signs = "signs without a question" if ready else "asks before it signs"
    print(f"Kept by      {kept}, passphrase: {_protected(own)}, {signs}")


@key.command(short_help="Hand out your public key.")
@click.option(
    "-o",
    "--output",
    "file",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to; a file that is there stays.  [default: standard output]",
)
def export(file: Path | None) -> None:
    """Hand out your public key, one line that ssh-keygen and others read. It is no secret."""
    line = f"{_own().public.text}\n"
    if file is None:
        print(line, end="")
        return
    with file_errors(file):
        save(file, line.encode(), replace=False)
    print(visible(str(file)))


@key.command(short_help="Change the passphrase of your key.")
@_no_passphrase
@passphrase_file
@click.option(
    "--new-passphrase-file",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Its first line is the new passphrase; else you are asked.",
)
def passphrase(
    passphrase_file: Path | None, new_passphrase_file: Path | None, *, no_passphrase: bool
) -> None:
    """Change the passphrase of your key, or take it away."""
    new = None if no_passphrase else chosen(new_passphrase_file, from_environment=False)
    store.change_passphrase(asking(passphrase_file), new)
    print("the passphrase is changed" if new else "the key has no passphrase any more")


@key.command(short_help="Let ssh-agent keep your key for some time.")
@click.option(
    "--minutes",
    type=click.IntRange(1, 10_080),
    default=480,
    show_default=True,
    help="When ssh-agent forgets it.",
)
@passphrase_file
def unlock(minutes: int, passphrase_file: Path | None) -> None:
    """Let ssh-agent keep your key for some time, so that nothing asks for its passphrase."""
    public = store.unlock(asking(passphrase_file), minutes * 60)
    print(f"ssh-agent keeps {public.fingerprint} for {minutes} minutes")


def _own() -> OwnKey:
    own = keys.own()
    if own is None:
        raise UsageError("there is no key yet: irkit key make")
    return own


def _is_ready() -> bool:
    try:
        return keys.ready() is not None
    except KeyUnusable as error:
        print(f"irkit: {visible(str(error))}", file=sys.stderr)
        return False


def _protected(own: OwnKey) -> str:
    return {Protection.NONE: "none", Protection.PASSPHRASE: "yes", Protection.AGENT: "its own"}[
        own.protection
    ]


def _print(public: PublicKey) -> None:
    print(visible(f"Public key   {public.text}"))
    print(f"Fingerprint  {public.fingerprint}")
    print(f"In words     {public.words}")
