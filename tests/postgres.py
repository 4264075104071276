"""A PostgreSQL server of one's own on loopback, from Debian's packages, that goes away with its owner."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

PASSWORD = "s3cret/{p@ss}"  # with everything that a URL must quote
QUOTED = "s3cret%2F%7Bp%40ss%7D"


def binaries() -> Path | None:
    """Return the folder of `initdb` and `pg_ctl`, None where PostgreSQL is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


class Server:
    """A server with an empty database `edgecnn` of the user `edgecnn`.

    Attributes:
        url: of the database, with the password.
    """

    def __init__(self, *settings: str) -> None:
        found = binaries()
        assert found is not None
        self.programs = found
        self.folder = Path(tempfile.mkdtemp(prefix="edgecnn-postgres-"))
        self.settings = settings
        self.port = _free_port()
        self.url = f"postgresql://edgecnn:{QUOTED}@127.0.0.1:{self.port}/edgecnn"

    def __enter__(self) -> "Server":
        password = self.folder / "password"
        password.write_text(PASSWORD)
        if os.geteuid() == 0:  # the server refuses to run as root
            owner = pwd.getpwnam("postgres")
            for path in (self.folder, password):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        try:
            data = ["-D", self.folder / "data"]
            self._run(
                "initdb", *data, "-U", "edgecnn", "-A", "scram-sha-256", f"--pwfile={password}", "-N", "-E", "UTF8"
            )
            self.start()
            self._create_database()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(subprocess.CalledProcessError):
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = f"-p {self.port} -h 127.0.0.1 -k {self.folder} " + " ".join(f"-c {item}" for item in self.settings)
        log = self.folder / "log"
        self._run("pg_ctl", "-D", self.folder / "data", "-l", log, "-o", options, "-w", "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop the server: "fast" ends the sessions first, "immediate" is as a loss of power."""
        self._run("pg_ctl", "-D", self.folder / "data", "-m", mode, "-w", "stop")

    def _create_database(self) -> None:
        import psycopg

        administration = self.url.removesuffix("edgecnn") + "postgres"
        with psycopg.connect(administration, autocommit=True) as connection:
            connection.execute("CREATE DATABASE edgecnn")

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self.programs / program), *map(str, arguments)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(command, check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
