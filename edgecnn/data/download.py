"""Download of a file of known size and SHA-256 from several mirrors; a partial file is continued."""

import contextlib
import dataclasses
import fcntl
import hashlib
import http.client
import time
import urllib.error
import urllib.request
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from edgecnn.data.http import Deadline, opener
from edgecnn.errors import DataError, one_line
from edgecnn.system import files
from edgecnn.types import Progress

_CHUNK = 1 << 16
_HEADER_WAITS = 3  # times the time limit of a byte: for everything before the content, redirects included
_MOST_DIGITS = 18
_WORTH_ANOTHER_TRY = (408, 416, 425, 429, 500, 502, 503, 504)


@dataclasses.dataclass(frozen=True, slots=True)
class RemoteFile:
    """A published file.

    Attributes:
        name: file name, the same on every mirror.
        size: bytes.
        sha256: 64 hexadecimal digits.
    """

    name: str
    size: int
    sha256: str

    def damage(self, content: bytes) -> str | None:
        """Return the difference of `content` from the published file, None if there is none."""
        if len(content) != self.size:
            return f"is {len(content):,} bytes long, the published file {self.size:,}"
        if hashlib.sha256(content).hexdigest() != self.sha256:
            return "differs from the published file (SHA-256)"
        return None


@dataclasses.dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Limits on the attempts at a mirror.

    Attributes:
        attempts: per mirror.
        timeout: seconds without a byte after which an attempt ends; three times as many for all of an answer's header.
        pause: seconds before the second attempt; doubled before each further one.
        slowest: bytes a second, over any `timeout`, below which an attempt ends.
    """

    attempts: int = 4
    timeout: float = 10.0
    pause: float = 1.0
    slowest: float = 1024.0


@dataclasses.dataclass(frozen=True, slots=True)
class _Job:
    """One call of `fetch`: the file, its partial file, the progress display, and the limits on attempts."""

    remote: RemoteFile
    partial: Path
    progress: Progress
    policy: RetryPolicy


class _MirrorError(Exception):
    """A mirror that cannot be reached or lacks the file: another attempt is useless."""


class _AttemptError(Exception):
    """A failed attempt; the next one may succeed."""


def fetch(
    remote: RemoteFile, folder: Path, mirrors: Sequence[str], progress: Progress, policy: RetryPolicy | None = None
) -> Path:
    """Fetch a file into `folder`, from the first mirror that delivers it as published.

    The bytes of an interrupted call stay in a hidden file beside the target; the next call continues by Range request.
    The target itself appears in one step, after its checksum was right.

    Args:
        remote: what to fetch.
        folder: is created if need be; a file of that name in it is replaced.
        mirrors: addresses that the file's name is appended to, tried in turn.
        progress: counts bytes.
        policy: limits on the attempts at each mirror.

    Raises:
        DataError: no mirror delivered it (each is named with its reason), or the folder cannot be written.
        BundleError: the last step, the move, failed.
    """
    job = _Job(remote, folder / f".{remote.name}.part", progress, policy or RetryPolicy())
    target, reasons = folder / remote.name, []
    with _writing(folder), _locked(folder):
        if target.is_file() and remote.damage(target.read_bytes()) is None:
            return target  # another process fetched it while this one waited for the lock
        for mirror in mirrors:
            try:
                _persist(mirror + remote.name, job)
            except _MirrorError as error:
                reasons.append(f"{mirror}: {error}")
                continue
            with files.atomic_path(target) as temporary:
                job.partial.replace(temporary)
            return target
    raise DataError(
        f"{remote.name} could not be downloaded from any mirror ({'; '.join(reasons)})", advice="check the network"
    )


@contextlib.contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        reason = error.strerror or error
        raise DataError(f"cannot write to {folder}: {reason}", advice="free space or set XDG_CACHE_HOME") from error


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the folder's lock: two processes that continue one partial file would damage it."""
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _persist(url: str, job: _Job) -> None:
    """Complete the partial file, in several attempts; raises _MirrorError."""
    reason = ""
    for attempt in range(job.policy.attempts):
        if attempt:
            time.sleep(job.policy.pause * 2 ** (attempt - 1))
        try:
            _attempt(url, job)
        except _AttemptError as error:
            reason = str(error)
            continue
        damage = job.remote.damage(job.partial.read_bytes())
        if damage is None:
            return
        job.partial.unlink()  # continuing would keep the wrong bytes
        reason = f"what it sent {damage}"
    raise _MirrorError(f"{reason}, {job.policy.attempts} attempts")


def _attempt(url: str, job: _Job) -> None:
    """Fetch the rest of the partial file; raises _MirrorError or _AttemptError, and keeps the bytes received."""
    partial, size = job.partial, job.remote.size
    have = partial.stat().st_size if partial.exists() else 0
    if have == size:
        return
    headers = {"User-Agent": "edgecnn", "Accept-Encoding": "identity"}
    if 0 < have < size:
        headers["Range"] = f"bytes={have}-"
    deadline = Deadline(_HEADER_WAITS * job.policy.timeout)
    with _open(url, headers, job, deadline) as response:
        have = _offset(response, have)
        _check_length(response, have, size)
        deadline.put_off(job.policy.timeout + size / job.policy.slowest)
        job.progress.start(f"downloading {job.remote.name}", size)
        job.progress.advance(have)
        _copy(response, have, job)


def _open(url: str, headers: dict[str, str], job: _Job, deadline: Deadline) -> http.client.HTTPResponse:
    try:
        request = urllib.request.Request(url, headers=headers)  # noqa: S310 - nothing but http and https is opened
        response: http.client.HTTPResponse = opener(deadline).open(request, timeout=job.policy.timeout)
    except urllib.error.HTTPError as error:
        if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            job.partial.unlink(missing_ok=True)
        kind = _AttemptError if error.code in _WORTH_ANOTHER_TRY else _MirrorError
        raise kind(one_line(f"HTTP {error.code} {error.reason}")) from error
    except urllib.error.URLError as error:  # no connection: name, route, refusal
        raise _MirrorError(one_line(error.reason)) from error
    except (ValueError, OverflowError, http.client.InvalidURL) as error:  # it redirects to what is no address
        raise _MirrorError(one_line(error)) from error
    except (OSError, http.client.HTTPException) as error:  # connected, but no answer
        raise _AttemptError(one_line(error)) from error
    return response


def _offset(response: http.client.HTTPResponse, have: int) -> int:
    """Return the offset of the answer's bytes in the file: a mirror may ignore Range and send all of it."""
    if response.status != http.HTTPStatus.PARTIAL_CONTENT:
        return 0
    if not response.headers.get("Content-Range", "").startswith(f"bytes {have}-"):
        raise _MirrorError("it sent another range than was asked for")
    return have


def _check_length(response: http.client.HTTPResponse, have: int, size: int) -> None:
    declared = response.headers.get("Content-Length", "")
    if len(declared) > _MOST_DIGITS:
        raise _MirrorError("it offers more bytes than there are")
    if declared.isdecimal() and have + int(declared) != size:
        raise _MirrorError(f"it offers {have + int(declared):,} bytes, the published file has {size:,}")


def _copy(response: http.client.HTTPResponse, have: int, job: _Job) -> None:
    size, timeout, slowest = job.remote.size, job.policy.timeout, job.policy.slowest
    window, least = time.monotonic() + timeout, have + slowest * timeout
    with job.partial.open("ab" if have else "wb") as out:
        while chunk := _receive(response):
            have += len(chunk)
            if have > size:
                raise _MirrorError(f"it sent more than the {size:,} bytes of the published file")
            out.write(chunk)
            job.progress.advance(len(chunk))
            if time.monotonic() > window:
                if have < min(least, size):
                    raise _AttemptError(f"it sent less than {slowest:,.0f} bytes a second")
                window, least = time.monotonic() + timeout, have + slowest * timeout
    if have < size:
        raise _AttemptError(f"the connection ended after {have:,} of {size:,} bytes")


def _receive(response: http.client.HTTPResponse) -> bytes:
    try:
        return response.read1(_CHUNK)
    except (OSError, http.client.HTTPException) as error:
        raise _AttemptError(one_line(error)) from error


def __getattr__(name: str) -> Any:
    """Return the present object for a name of earlier versions, with a DeprecationWarning."""
    if name != "Patience":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    warnings.warn(f"{__name__}.Patience is called RetryPolicy now", DeprecationWarning, stacklevel=2)
    return RetryPolicy
