"""Signals: a word, the clean-up, and nothing left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from edgecnn import cli
from edgecnn.system import interrupts
from edgecnn.tune import worker_pool

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
BUSY = """
import signal, sys, tempfile
from edgecnn.system import interrupts, processes
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    with interrupts.handled() as interruption, tempfile.TemporaryDirectory() as folder:
        print("ready", flush=True)
        processes.run(["sh", "-c", "sleep 1000 & sleep 1000; sleep 1000"], seconds=2000)
except KeyboardInterrupt:
    print(interruption.name, flush=True)
    sys.exit(130)
"""


def of_session(session):
    """Return the processes of a session that have not ended."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] not in "ZX":
            found.append(int(status.parent.name))
    return found


@pytest.mark.parametrize("number", SIGNALS)
def test_each_signal_cleans_up_and_leaves_no_process(tmp_path, number):
    command = [sys.executable, "-c", BUSY]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        while len(of_session(child.pid)) < 4:  # Python, the shell, two that sleep
            time.sleep(0.01)
        for _ in range(3):  # a terminal that is closed sends more than one
            child.send_signal(number)
        assert child.stdout.readline() == f"{signal.Signals(number).name}\n"
        assert child.wait() == 130
        assert of_session(child.pid) == []
    assert os.listdir(tmp_path) == []


def test_a_signal_ignored_from_the_start_stays_ignored():
    """As SIGHUP is under nohup."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with interrupts.handled() as interruption, interrupts.deferred() as pressed:
            os.kill(os.getpid(), signal.SIGHUP)
            assert not pressed()
        assert interruption.name == ""
    finally:
        signal.signal(signal.SIGHUP, before)


@pytest.mark.parametrize("number", SIGNALS)
def test_a_deferred_signal_waits_for_the_end_of_the_block(number):
    handlers = [signal.getsignal(one) for one in SIGNALS]
    done = []

    def work():
        with interrupts.deferred() as pressed:
            os.kill(os.getpid(), number)
            os.kill(os.getpid(), number)
            assert pressed()
            done.append("written")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["written"]
    assert [signal.getsignal(one) for one in SIGNALS] == handlers


@pytest.fixture
def handlers():
    before = {number: signal.getsignal(number) for number in SIGNALS}
    yield
    for number, there in before.items():
        signal.signal(number, there)


@pytest.mark.usefixtures("handlers")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_command_line_says_that_it_was_interrupted(monkeypatch, capsys, number):
    def run():
        os.kill(os.getpid(), number)
        time.sleep(60)

    monkeypatch.setattr(cli, "app", run)
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 130
    name = signal.Signals(number).name
    assert capsys.readouterr().err == f"edgecnn: interrupted by {name}; finished work is kept\n"


def _until_asked(slot, send, interrupted):
    send(os.getpid())
    while not interrupted():
        time.sleep(0.01)
    send(-os.getpid())


class _SignalAtStart:
    """Work until asked to stop; sends its parent SIGTERM while the parent starts the worker."""

    def __getstate__(self):
        os.kill(os.getpid(), signal.SIGTERM)
        return {}

    def __call__(self, slot, send, interrupted):
        end = time.monotonic() + 30
        while not interrupted():
            assert time.monotonic() < end, "the signal was lost"
            time.sleep(0.01)


def test_a_signal_while_workers_start_is_not_lost():
    with pytest.raises(KeyboardInterrupt):
        worker_pool.run(_SignalAtStart(), 2, print)


def test_workers_end_when_the_process_that_started_them_is_asked_to():
    received: list[int] = []

    def receive(process):
        received.append(process)
        if len(received) == 2:
            os.kill(os.getpid(), signal.SIGTERM)

    with pytest.raises(KeyboardInterrupt):
        worker_pool.run(_until_asked, 2, receive)
    started, ended = received[:2], received[2:]
    assert sorted(ended) == sorted(-process for process in started)
    for process in started:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
