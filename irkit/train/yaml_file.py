"""YAML that people write, read as plain data; what could explode or build objects is refused."""

from typing import Any

import yaml
from yaml.nodes import Node

from irkit.text import storable

# libyaml where there is one, ten times as fast.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEEPEST = 12  # nodes within each other; ours need six

_YAML = "tag:yaml.org,2002:"
_PLAIN = frozenset(_YAML + name for name in ("str", "int", "float", "bool", "null"))


def parse(data: bytes) -> Any:
    """Texts, numbers, truth values, lists and objects.

    Raises ValueError, which names the line, for what is no YAML, stands for something else by an
    anchor, has tags of its own, or a key twice.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"it is no UTF-8: byte {error.start + 1}") from error
    try:
        _refuse_what_explodes(text)
        node = yaml.compose(text, _LOADER)
        return None if node is None else _value(node, DEEPEST)
    except yaml.MarkedYAMLError as error:
        where = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise ValueError(f"{where}{error.problem}") from error
    except yaml.YAMLError as error:
        raise ValueError(" ".join(str(error).split())) from error


def _refuse_what_explodes(text: str) -> None:
    """Aliases make a file of a page a tree of gigabytes; what is deep takes the parser minutes."""
    depth = 0
    for one in yaml.parse(text, _LOADER):
        if isinstance(one, yaml.AliasEvent):
            raise ValueError(  # noqa: TRY004 - of a text
                f"line {_line(one)}: *{one.anchor} stands for something else"
            )
        if anchor := getattr(one, "anchor", None):
            raise ValueError(f"line {_line(one)}: &{anchor} is an anchor: write the text itself")
        if tag := getattr(one, "tag", None):
            what = tag.removeprefix(_YAML)
            raise ValueError(f"line {_line(one)}: {what} is no plain data: put it into quotes")
        depth += isinstance(one, yaml.CollectionStartEvent)
        depth -= isinstance(one, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise ValueError(f"line {_line(one)}: too much within each other")


def _value(node: Node, depth: int) -> Any:
    if not depth:
        raise ValueError(f"line {_line(node)}: too much within each other")
    if isinstance(node, yaml.MappingNode):
        return _object(node, depth)
    if isinstance(node, yaml.SequenceNode):
        return [_value(one, depth - 1) for one in node.value]
    if node.tag not in _PLAIN:
        what = node.tag.removeprefix(_YAML)
        raise ValueError(f"line {_line(node)}: {what} is no plain data: put it into quotes")
    if ":" in node.value and node.tag != f"{_YAML}str":  # YAML 1.1 counts in sixties
        raise ValueError(f"line {_line(node)}: {node.value[:40]} is no number: put it into quotes")
    loader = yaml.SafeLoader("")
    try:
        found = loader.construct_object(node)
    except OverflowError as error:
        raise ValueError(f"line {_line(node)}: {error}") from error
    finally:
        loader.dispose()
    if isinstance(found, str) and storable(found) != found:
        raise ValueError(f"line {_line(node)}: it has half a character")
    return found


def _object(node: yaml.MappingNode, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
            raise ValueError(f"line {_line(key)}: a key is no text")
        if key.value in found:
            raise ValueError(f"line {_line(key)}: {key.value!r} stands there twice")
        found[key.value] = _value(value, depth - 1)
    return found


def _line(what: Any) -> int:
    return int(what.start_mark.line) + 1
