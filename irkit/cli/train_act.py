"""`irkit train act`: what `irkit train start` starts; it loads next to nothing."""

import click

from irkit.train import acting


@click.command(hidden=True)
def act() -> None:
    """Play a part of a scenario, as `irkit train start` tells by standard input."""
    acting.act()
