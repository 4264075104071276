"""Downloads against a server on the loopback interface that misbehaves in every way a mirror can."""

import contextlib
import hashlib
import http.server
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from edgecnn.data.download import RemoteFile, RetryPolicy, fetch
from edgecnn.errors import DataError
from edgecnn.types import NullProgress

CONTENT = np.random.default_rng(0).bytes(300_000)
REMOTE = RemoteFile("data.gz", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
QUICK = RetryPolicy(attempts=3, timeout=0.3, pause=0.01)


REDIRECTS = {
    "to a bad address": "http://[::1",
    "to a bad name": f"http://{'a' * 70}.x/",
    "to a bad port": "http://127.0.0.1:99999999999999999999/",
    "to another scheme": "ftp://127.0.0.1/x",
    "to a file": "file:///etc/passwd",
}
ABSURD = {
    "absurd length": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\nx",
    "absurd header": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n",
    "absurd chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"9" * 5000 + b"\r\n",
    "clear the screen": b"HTTP/1.1 404 \x1b[2J\x1b]0;title\x07\r\n\r\n",
}


class Mirror(http.server.ThreadingHTTPServer):
    """Serves files; `faults` says how each request in turn is answered, "ok" after the last.

    Attributes:
        served: file name to content.
        faults: one word a request.
        ranges: the Range header of each request so far.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.served = {REMOTE.name: CONTENT}
        self.faults: list[str] = []
        self.ranges: list[str | None] = []
        self.over = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def handle_error(self, request, client_address):
        """A client that hangs up is part of the tests."""


class Handler(http.server.BaseHTTPRequestHandler):
    server: Mirror

    def do_GET(self) -> None:
        self.server.ranges.append(self.headers["Range"])
        fault = self.server.faults.pop(0) if self.server.faults else "ok"
        content = self.server.served.get(self.path[1:])
        if content is None or fault.isdecimal():
            self.send_error(int(fault) if fault.isdecimal() else 404)
        elif fault == "silent":
            self.server.over.wait(10)
        elif fault == "garbage":
            self.wfile.write(b"this is not HTTP\r\n\r\n")
        elif fault == "drip":
            self.drip()
        elif fault in REDIRECTS:
            self.wfile.write(
                f"HTTP/1.1 302 Found\r\nLocation: {REDIRECTS[fault]}\r\nContent-Length: 0\r\n\r\n".encode()
            )
        elif fault in ABSURD:
            self.wfile.write(ABSURD[fault])
        elif fault != "drop":
            self.answer(fault, content)

    def drip(self) -> None:
        for byte in b"HTTP/1.1 200 OK" + b" " * 60_000:
            self.wfile.write(bytes([byte]))
            if self.server.over.wait(0.1):
                return

    def answer(self, fault: str, content: bytes) -> None:
        start = 0
        if self.headers["Range"] and fault != "ignore-range":
            start = int(self.headers["Range"].removeprefix("bytes=").removesuffix("-"))
            self.send_response(206)
            shown = start + 1 if fault == "wrong-range" else start
            self.send_header("Content-Range", f"bytes {shown}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        body = content[start:]
        if fault == "corrupt":
            body = body[:1000] + bytes(100) + body[1100:]
        if fault == "longer":
            body += b"x"
        if fault != "endless":
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.send_body(fault, body)

    def send_body(self, fault: str, body: bytes) -> None:
        if fault in ("truncate", "stall"):
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            if fault == "stall":
                self.server.over.wait(10)
        elif fault == "trickle":
            for position in range(0, len(body), 10):
                self.wfile.write(body[position : position + 10])
                if self.server.over.wait(0.05):
                    return
        else:
            self.wfile.write(body + bytes(100_000) if fault == "endless" else body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def running() -> Iterator[Mirror]:
    with Mirror() as mirror:
        thread = threading.Thread(target=mirror.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield mirror
        finally:
            mirror.over.set()
            mirror.shutdown()
            thread.join()


@pytest.fixture
def mirror(monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    with running() as server:
        yield server


@pytest.fixture
def other(mirror):
    with running() as server:
        yield server


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != ".lock")


def test_a_file_arrives_whole_and_alone_in_a_folder_that_did_not_exist(tmp_path, mirror):
    path = fetch(REMOTE, tmp_path / "new" / "cache", [mirror.address], NullProgress(), QUICK)
    assert path.read_bytes() == CONTENT
    assert left_in(path.parent) == [REMOTE.name]
    assert mirror.ranges == [None]


@pytest.mark.parametrize("fault", ["truncate", "stall"])
def test_a_broken_transfer_is_continued_where_it_ended(tmp_path, mirror, fault):
    mirror.faults = [fault]
    path = fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK)
    assert path.read_bytes() == CONTENT
    assert mirror.ranges == [None, f"bytes={len(CONTENT) // 2}-"]


@pytest.mark.parametrize("fault", ["drop", "silent", "garbage", "503", "429", "corrupt", "trickle"])
def test_a_passing_fault_is_tried_again(tmp_path, mirror, fault):
    mirror.faults = [fault]
    assert fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK).read_bytes() == CONTENT
    assert len(mirror.ranges) == 2
    assert left_in(tmp_path) == [REMOTE.name]


@pytest.mark.parametrize(
    "fault",
    [
        *("truncate", "stall", "drop", "silent", "garbage", "corrupt", "404", "403", "500", "longer", "endless"),
        *("trickle", "drip", *REDIRECTS, *ABSURD),
    ],
)
def test_the_next_mirror_serves_when_one_keeps_failing(tmp_path, mirror, other, fault):
    mirror.faults = [fault] * QUICK.attempts
    assert fetch(REMOTE, tmp_path, [mirror.address, other.address], NullProgress(), QUICK).read_bytes() == CONTENT
    assert left_in(tmp_path) == [REMOTE.name]
    assert len(other.ranges) == 1


def test_what_the_server_does_not_have_is_asked_for_once(tmp_path, mirror):
    mirror.served = {}
    with pytest.raises(DataError, match="HTTP 404"):
        fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK)
    assert len(mirror.ranges) == 1


def test_nothing_that_a_terminal_obeys_is_told(tmp_path, mirror):
    mirror.faults = ["clear the screen"]
    with pytest.raises(DataError, match="HTTP 404") as failure:
        fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK)
    assert str(failure.value).isprintable()


def test_when_all_mirrors_fail_each_is_named_and_nothing_stays(tmp_path, mirror, other):
    mirror.served, other.faults = {}, ["corrupt"] * QUICK.attempts
    with socketless() as unreachable, pytest.raises(DataError) as failure:
        fetch(REMOTE, tmp_path, [mirror.address, other.address, unreachable], NullProgress(), QUICK)
    message = str(failure.value)
    assert "\n" not in message
    assert f"{mirror.address}: HTTP 404" in message
    assert f"{other.address}: what it sent differs" in message
    assert f"{unreachable}: " in message
    assert left_in(tmp_path) == []


@contextlib.contextmanager
def socketless() -> Iterator[str]:
    """An address of this machine that nothing listens on: bound, but not listening, so that no one else gets it."""
    import socket

    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}/"


@pytest.mark.parametrize("fault", ["ok", "ignore-range", "wrong-range", "416"])
def test_a_partial_file_of_an_earlier_run_is_used_if_the_server_lets_it(tmp_path, mirror, fault):
    (tmp_path / f".{REMOTE.name}.part").write_bytes(CONTENT[:1000])
    mirror.faults = [fault]
    if fault == "wrong-range":
        with pytest.raises(DataError, match="another range"):
            fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK)
    assert fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK).read_bytes() == CONTENT
    assert mirror.ranges[0] == "bytes=1000-"


@pytest.mark.parametrize("rest", [b"x" * 1000, b"x" * len(CONTENT), CONTENT + b"x", b""])
def test_a_spoilt_partial_file_is_thrown_away(tmp_path, mirror, rest):
    (tmp_path / f".{REMOTE.name}.part").write_bytes(rest)
    assert fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK).read_bytes() == CONTENT
    assert left_in(tmp_path) == [REMOTE.name]


def test_a_killed_download_is_continued(tmp_path, mirror):
    mirror.faults = ["stall"]
    program = f"""
        from pathlib import Path
        from edgecnn.data.download import *
        from edgecnn.types import NullProgress
        remote = RemoteFile({REMOTE.name!r}, {REMOTE.size}, {REMOTE.sha256!r})
        fetch(remote, Path({str(tmp_path)!r}), [{mirror.address!r}], NullProgress(), RetryPolicy(timeout=60))
    """
    partial = tmp_path / f".{REMOTE.name}.part"
    with subprocess.Popen([sys.executable, "-c", textwrap.dedent(program)]) as process:
        deadline = time.monotonic() + 30
        while not (partial.exists() and partial.stat().st_size) and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    assert not (tmp_path / REMOTE.name).exists()
    have = partial.stat().st_size
    assert fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK).read_bytes() == CONTENT
    assert mirror.ranges == [None, f"bytes={have}-"]
    assert have > 0


def test_two_at_once_download_it_once(tmp_path, mirror):
    found = []
    threads = [
        threading.Thread(
            target=lambda: found.append(fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK).read_bytes())
        )
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [CONTENT] * 4
    assert mirror.ranges == [None]


def test_a_spoilt_target_is_replaced(tmp_path, mirror):
    (tmp_path / REMOTE.name).write_bytes(CONTENT[:-1])
    assert fetch(REMOTE, tmp_path, [mirror.address], NullProgress(), QUICK).read_bytes() == CONTENT


def test_a_folder_that_cannot_be_written_is_one_clear_line(tmp_path, mirror):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DataError, match=r"cannot write to .*file/cache: .*XDG_CACHE_HOME") as failure:
        fetch(REMOTE, tmp_path / "file" / "cache", [mirror.address], NullProgress(), QUICK)
    assert "\n" not in str(failure.value)


def test_progress_counts_every_byte_once(tmp_path, mirror):
    class Counter(NullProgress):
        total = counted = 0

        def start(self, label: str, total: int) -> None:
            assert REMOTE.name in label
            self.total, self.counted = total, 0

        def advance(self, steps: int = 1, note: str = "") -> None:
            self.counted += steps

    mirror.faults = ["truncate"]
    counter = Counter()
    fetch(REMOTE, tmp_path, [mirror.address], counter, QUICK)
    assert (counter.counted, counter.total) == (REMOTE.size, REMOTE.size)
