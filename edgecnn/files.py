"""Writing files so that a reader sees the old content or the new, never a part of either."""

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from edgecnn.errors import BundleError

_CHUNK = 1 << 20


@contextlib.contextmanager
def atomic_path(target: Path) -> Iterator[Path]:
    """Yield a fresh path beside `target`; on success it is flushed to disk and renamed onto `target`.

    On any failure, an interrupt included, the temporary file is removed and `target` is as before.

    Raises:
        BundleError: the folder cannot be written or the disk is full.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=target.suffix, dir=target.parent)
        os.close(handle)
        temporary = Path(name)
        yield temporary
        _flush(temporary)
        temporary.chmod(0o644)
        temporary.replace(target)
        _flush(target.parent)
    except OSError as error:
        raise BundleError(
            f"cannot write {target}: {error.strerror or error}; free space or choose another folder"
        ) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def write_bytes(target: Path, content: bytes) -> None:
    """Replace `target` by `content` in one step; raises BundleError as `atomic_path` does."""
    with atomic_path(target) as temporary:
        temporary.write_bytes(content)


def write_text(target: Path, content: str) -> None:
    """Replace `target` by UTF-8 `content` in one step; raises BundleError as `atomic_path` does."""
    write_bytes(target, content.encode())


def write_json(target: Path, content: object) -> None:
    """Replace `target` by `content` as indented JSON; NaN and infinity are refused (ValueError)."""
    write_text(target, json.dumps(content, indent=2, allow_nan=False) + "\n")


def cache_folder(name: str) -> Path:
    """Return where what can be had again is kept: `$XDG_CACHE_HOME/edgecnn` or `~/.cache/edgecnn`, and in it `name`."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if Path(base).is_absolute() else Path.home() / ".cache") / "edgecnn" / name


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file as 64 hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
