"""What all commands that open a bundle ask for: the keys, and how much one is ready to take."""

from pathlib import Path

import click

from irkit.bundle import is_encrypted
from irkit.cli import options
from irkit.cli.passphrase import asking
from irkit.contacts import identity
from irkit.contacts.identity import Identity

identity_file = click.option(
    "-i",
    "--identity",
    "identity_files",
    multiple=True,
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Open it with the identity in this file of age or SSH, instead of yours. May be repeated.",
)

limit = click.option(
    "--limit",
    type=options.Size(),
    default="64G",
    show_default=True,
    metavar="SIZE",
    help="Unpack so much at most.",
)


def identities(
    bundle: Path, files: tuple[Path, ...], passphrase_file: Path | None
) -> list[Identity]:
    """What may open a bundle; asks for a passphrase only where one is needed.

    Raises UsageError, KeyUnusable, BundleError.
    """
    return usable(files, passphrase_file) if is_encrypted(bundle) else []


def usable(files: tuple[Path, ...], passphrase_file: Path | None) -> list[Identity]:
    """The identities in files, else the responder's own, if there is one.

    Raises UsageError, KeyUnusable.
    """
    if files:
        asks = asking(passphrase_file, "Passphrase of this identity")
        return [one for file in files for one in identity.of_file(file, asks)]
    own = identity.own()
    return [identity.opened(own, asking(passphrase_file))] if own else []
