"""Results that tests share are made once, and whole."""

import pytest

from tests.shared import once


def test_folder_is_filled_once_and_after_a_failure_anew(tmp_path_factory):
    attempts = []

    def make(folder):
        assert not list(folder.iterdir())
        (folder / "part").touch()
        attempts.append(folder)
        if len(attempts) == 1:
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        once(tmp_path_factory, "tried", make)
    folder = once(tmp_path_factory, "tried", make)
    assert once(tmp_path_factory, "tried", make) == folder
    assert attempts == [folder, folder]
    assert (folder / "part").exists()
