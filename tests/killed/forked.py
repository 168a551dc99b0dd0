"""The whole of Staffroom in processes that are forked from one that has loaded it: begun in a moment.

Run as a script. For each line it is given it forks a new group, led by the process whose number it
prints with the port: two web processes of two threads each, the jobs, and one that makes backups
without end. Whoever asked kills the group with -9.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from typing import NoReturn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from django.db import connection

from staffroom.config.wsgi import application
from staffroom.connectors.backups.trouble import Trouble
from staffroom.interfaces import clock
from staffroom.interfaces.jobs import tasks
from staffroom.journeys import back_up
from staffroom.journeys.look_over import Found, look_over


WEB, THREADS = 2, 2


class Quiet(WSGIRequestHandler):
    def log_message(self, *args: object) -> None:
        """Nobody reads it."""


def serve(listening: socket.socket) -> NoReturn:
    server = WSGIServer(listening.getsockname(), Quiet, bind_and_activate=False)
    server.socket.close()
    server.socket = listening
    server.server_name, server.server_port = "localhost", listening.getsockname()[1]
    server.setup_environ()
    server.set_app(application)
    for _ in range(THREADS):
        threading.Thread(target=_one_after_the_other, args=(server,)).start()
    while True:
        time.sleep(60)


def _one_after_the_other(server: WSGIServer) -> None:
    while True:
        server.handle_request()


def work() -> NoReturn:
    while True:
        tasks.drain.call_local()
        time.sleep(0.02)


def keep_backing_up() -> NoReturn:
    back_up.looked_over_elsewhere = looked_over_in_a_fork
    while True:
        try:
            back_up.back_up(at=clock.now())
        except (Trouble, ValueError):
            time.sleep(0.05)


def looked_over_in_a_fork(data: Path, logs: Path) -> Found:
    """The copy looked over by a fork, which begins sooner than a new process would."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        connection.connection = None  # the one that was forked is not ours
        connection.settings_dict["NAME"] = str(data / "staffroom.sqlite3")
        with os.fdopen(writing, "w") as told:
            json.dump(look_over(logs).as_data(), told)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        return Found.of_data(json.load(told))


def begin(listening: socket.socket) -> NoReturn:
    """Lead a new group; every process in it is killed with it."""
    os.setsid()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for act in (*[lambda: serve(listening)] * WEB, work, keep_backing_up):
        if os.fork() == 0:
            act()
    while True:
        time.sleep(60)


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for _ in sys.stdin:
        listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        child = os.fork()
        if child == 0:
            begin(listening)
        print(child, listening.getsockname()[1], flush=True)
        listening.close()


if __name__ == "__main__":
    main()
