import hashlib
import os
import subprocess
import sys

import pytest

from edgecnn.errors import BundleError, DataError
from edgecnn.system import files


def test_content_arrives_and_nothing_else_is_left(tmp_path):
    files.write_text(tmp_path / "a.txt", "one")
    files.write_text(tmp_path / "a.txt", "two")
    assert (tmp_path / "a.txt").read_text() == "two"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_failure_inside_the_block_keeps_the_old_content(tmp_path):
    target = tmp_path / "a.bin"
    files.write_bytes(target, b"old")

    def fail():
        with files.atomic_path(target) as temporary:
            temporary.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.bin"]


def test_json_refuses_numbers_that_are_none(tmp_path):
    with pytest.raises(ValueError, match="Out of range"):
        files.write_json(tmp_path / "a.json", {"loss": float("nan")})
    assert not os.listdir(tmp_path)


def test_missing_folder_is_one_line(tmp_path):
    with pytest.raises(BundleError, match="cannot write .*nowhere.*No such file"):
        files.write_text(tmp_path / "nowhere" / "a.txt", "x")


def test_sha256_agrees_with_hashlib(tmp_path):
    content = bytes(range(256)) * 5000
    (tmp_path / "a").write_bytes(content)
    assert files.sha256_of(tmp_path / "a") == hashlib.sha256(content).hexdigest()


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a tmpfs needs root")
def test_full_disk_leaves_the_old_file_whole(tmp_path):
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tmp_path)], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no tmpfs can be mounted here: {mounted.stderr.strip()}")
    try:
        files.write_bytes(tmp_path / "a.bin", b"old")
        with pytest.raises(BundleError, match="No space left on device; free space or choose another folder"):
            files.write_bytes(tmp_path / "a.bin", bytes(1 << 20))
        assert (tmp_path / "a.bin").read_bytes() == b"old"
        assert os.listdir(tmp_path) == ["a.bin"]
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


@pytest.mark.parametrize(("mask", "mode"), [(0o077, 0o600), (0o022, 0o644), (0o002, 0o664)])
def test_new_files_have_the_permissions_that_the_umask_leaves(tmp_path, mask, mode):
    before = os.umask(mask)
    try:
        files.write_text(tmp_path / "a.txt", "private")
    finally:
        os.umask(before)
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == mode


def test_user_without_a_home_is_told_what_to_set(tmp_path, monkeypatch):
    def unknown(user):
        raise KeyError(user)

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", unknown)
    with pytest.raises(DataError, match="has no home folder to keep labels in; set XDG_CACHE_HOME or HOME"):
        files.cache_folder("labels")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert files.cache_folder("labels") == tmp_path / "edgecnn" / "labels"


def test_kill_in_the_middle_of_a_write_keeps_the_old_file(tmp_path):
    target = tmp_path / "a.bin"
    files.write_bytes(target, b"old")
    script = (
        "import os, sys; from pathlib import Path; from edgecnn.system import files\n"
        "with files.atomic_path(Path(sys.argv[1])) as t:\n"
        "    t.write_bytes(b'half'); os.kill(os.getpid(), 9)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, str(target)], check=False).returncode == -9
    assert target.read_bytes() == b"old"
