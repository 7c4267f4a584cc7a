"""The wheel carries rules and resources; an editable install finds them in the checkout."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CarryData(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the two folders of the checkout into irkit/data."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling with version "standard" or "editable"."""
        if version == "standard":
            build_data["force_include"] |= {
                "rules": "irkit/data/rules",
                "resources": "irkit/data/resources",
            }
