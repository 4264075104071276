"""HTTP answers with a limit on their total time; the standard library limits each wait for a byte only."""

import functools
import http.client
import io
import time
import urllib.request
from typing import Any

_LEAST_SECONDS = 0.01  # a socket takes no limit of 0


class Deadline:
    """Time by which an answer must be complete; it can be moved.

    Args:
        seconds: from now.
    """

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def put_off(self, seconds: float) -> None:
        """Set the deadline to `seconds` from now."""
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds left; raises TimeoutError when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the answer took too long")
        return max(left, _LEAST_SECONDS)


def opener(deadline: Deadline) -> urllib.request.OpenerDirector:
    """Return an opener of http and https addresses, and of redirects to such, whose answers end by a deadline."""
    made = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.UnknownHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Http(deadline),
        _Https(deadline),
    ):
        made.add_handler(handler)
    return made


class _Limited(io.RawIOBase):
    """A socket's stream whose reads end by a deadline, however few bytes each of them brings."""

    def __init__(self, raw: Any, sock: Any, deadline: Deadline) -> None:
        self._raw, self._socket, self._deadline = raw, sock, deadline
        self._read_timeout = sock.gettimeout()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Any:
        self._socket.settimeout(min(self._deadline.left(), self._read_timeout))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Response(http.client.HTTPResponse):
    def __init__(self, sock: Any, *arguments: Any, deadline: Deadline, **options: Any) -> None:
        super().__init__(sock, *arguments, **options)
        # The socket's own stream, kept: it knows that the socket must stay open after the connection.
        self.fp = io.BufferedReader(_Limited(self.fp.detach(), sock, deadline))


class _Connection(http.client.HTTPConnection):
    def __init__(self, *arguments: Any, deadline: Deadline, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.response_class = functools.partial(_Response, deadline=deadline)  # type: ignore[assignment]


class _SecureConnection(http.client.HTTPSConnection):
    def __init__(self, *arguments: Any, deadline: Deadline, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.response_class = functools.partial(_Response, deadline=deadline)  # type: ignore[assignment]


class _Http(urllib.request.HTTPHandler):
    def __init__(self, deadline: Deadline) -> None:
        super().__init__()
        self._deadline = deadline

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(functools.partial(_Connection, deadline=self._deadline), req)


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, deadline: Deadline) -> None:
        super().__init__()
        self._deadline = deadline

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(functools.partial(_SecureConnection, deadline=self._deadline), req)
