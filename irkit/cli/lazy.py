"""A group of commands, each loaded when it is asked for."""

import importlib
from collections.abc import Mapping
from typing import Any

import click


class LazyGroup(click.Group):
    """`modules` has the module of each command, which calls it so, or as stands after a colon."""

    def __init__(self, *given: Any, modules: Mapping[str, str], **named: Any) -> None:
        super().__init__(*given, **named)
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of `modules`."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command; None where there is none of that name."""
        if cmd_name not in self.modules:
            return None
        module, _, called = self.modules[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), called or cmd_name)
        return command
