"""Atomic writes: a reader sees the old content of a file or the new one, never a part of either."""

import contextlib
import errno
import hashlib
import json
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from edgecnn.errors import BundleError, DataError

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
        temporary = _fresh(target)
        yield temporary
        _flush(temporary)
        temporary.replace(target)
        _flush(target.parent)
    except OSError as error:
        raise BundleError(
            f"cannot write {target}: {error.strerror or error}", advice="free space or choose another folder"
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
    """Replace `target` by UTF-8 `content` in one step; raises BundleError as `atomic_path` does.

    A character that UTF-8 lacks, as stands for an undecodable byte in a file's name, is escaped.
    """
    write_bytes(target, content.encode(errors="backslashreplace"))


def write_json(target: Path, content: object) -> None:
    """Replace `target` by `content` as indented JSON; NaN and infinity are refused (ValueError)."""
    write_text(target, json.dumps(content, indent=2, allow_nan=False) + "\n")


def read_bytes(path: Path, limit: int | None = None) -> bytes:
    """Read a whole file.

    Args:
        path: the file.
        limit: largest size allowed, in bytes; None for any.

    Raises:
        OSError: it cannot be read, is no regular file, or is larger.
    """
    check_regular(path)
    if limit is not None and (size := path.stat().st_size) > limit:
        raise OSError(errno.EFBIG, f"it has {size:,} bytes, and at most {limit:,} are read", str(path))
    return path.read_bytes()


def check_regular(path: Path) -> None:
    """Raise OSError for a pipe, a socket or a device, which may have no end; folders are left to the reader."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise OSError(errno.EINVAL, "it is a pipe or a device, not a regular file", str(path))


def cache_folder(name: str) -> Path:
    """Return the folder `name` of the cache, which is `$XDG_CACHE_HOME/edgecnn` or `~/.cache/edgecnn`.

    Raises:
        DataError: the variable is not set, and the user has no home.
    """
    base = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if base.is_absolute():
        return base / "edgecnn" / name
    try:
        return Path.home() / ".cache" / "edgecnn" / name
    except RuntimeError as error:  # a container's user id, without HOME or an entry in /etc/passwd
        raise DataError(
            f"user {os.getuid()} has no home folder to keep {name} in", advice="set XDG_CACHE_HOME or HOME to a folder"
        ) from error


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file as 64 hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _fresh(target: Path) -> Path:
    """Make an empty hidden file beside `target`, with the permissions that new files get here."""
    while True:
        path = target.with_name(f".{target.name}.{secrets.token_hex(4)}{target.suffix}")
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
            return path


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
