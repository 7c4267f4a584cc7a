"""Rule texts and packs for these tests."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

import pyzipper


def rule(name: str, condition: str = "true", **meta: str | int) -> str:
    metas = " ".join(
        f'{k} = "{v}"' if isinstance(v, str) else f"{k} = {v}" for k, v in meta.items()
    )
    return f"rule {name} {{ {f'meta: {metas}' if metas else ''} condition: {condition} }}"


def folder(top: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return top


def zipped(path: Path, files: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def encrypted(path: Path, files: Mapping[str, str | bytes], password: bytes = b"infected") -> Path:
    """With AES, as 7-Zip does."""
    with pyzipper.AESZipFile(
        path, "w", compression=zipfile.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as archive:
        archive.setpassword(password)
        for name, content in files.items():
            archive.writestr(name, content)
    return path
