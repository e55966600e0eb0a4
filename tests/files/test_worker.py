"""The worker process: what hangs, crashes or eats memory is ended, and the next call works."""

import json
import subprocess
import sys
import threading
import time

import pytest

from fieldwright.files.errors import CancelledError, UnreadableError
from fieldwright.files.worker import TimeLimitError, Worker, WorkerError

HERE = "tests.files.test_worker"
TABLE = {
    name: f"{HERE}:{name}"
    for name in ("echo", "hang", "crash", "eat", "refuse", "stumble", "chatter", "double", "nest")
}


def echo(parts: list[bytes]) -> list[bytes]:
    return parts


def double(parts: list[bytes]) -> list[bytes]:
    return [json.dumps(json.loads(parts[0]) * 2).encode()]


def hang(parts: list[bytes]) -> list[bytes]:
    while True:
        time.sleep(0.01)


def crash(parts: list[bytes]) -> list[bytes]:
    import os

    os._exit(77)


def eat(parts: list[bytes]) -> list[bytes]:
    return [b"x" * 4_000_000_000]


def refuse(parts: list[bytes]) -> list[bytes]:
    raise UnreadableError("the file is empty", mend="choose another", file="a.json", line=3)


def stumble(parts: list[bytes]) -> list[bytes]:
    raise KeyError("something of ours")


def nest(parts: list[bytes]) -> list[bytes]:
    return nest(parts)


def chatter(parts: list[bytes]) -> list[bytes]:
    sys.stdout.write("noise on standard output")
    sys.stdout.flush()
    return [b"done"]


@pytest.fixture(scope="module")
def worker():
    with Worker(TABLE) as made:
        yield made


def test_bytes_go_there_and_back(worker: Worker):
    parts = [b"", b"\x00\xff", "Zürich 😀".encode(), b"x" * 3_000_000]
    assert worker.call("echo", *parts) == parts
    assert worker.call("echo") == []


def test_json_goes_there_and_back(worker: Worker):
    assert worker.call_json("double", 21) == 42


def test_only_functions_of_the_table_can_be_called(worker: Worker):
    with pytest.raises(WorkerError, match="no function"):
        worker.call("os:system", b"true")


def test_work_that_hangs_is_stopped_and_the_next_call_works(worker: Worker):
    worker.call("echo")
    before = worker.pid
    started = time.monotonic()
    with pytest.raises(TimeLimitError, match=r"longer than 0\.3 seconds"):
        worker.call("hang", timeout=0.3)
    assert time.monotonic() - started < 3
    assert worker.call("echo", b"again") == [b"again"]
    assert worker.pid != before


def test_a_crash_is_a_clear_error(worker: Worker):
    with pytest.raises(WorkerError, match="ended unexpectedly"):
        worker.call("crash")
    assert worker.call("echo", b"again") == [b"again"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its address space")
def test_work_that_needs_too_much_memory_is_refused(worker: Worker):
    with pytest.raises(WorkerError, match="memory"):
        worker.call("eat")
    assert worker.call("echo", b"again") == [b"again"]


def test_errors_for_people_come_back_as_they_are(worker: Worker):
    with pytest.raises(UnreadableError) as caught:
        worker.call("refuse")
    assert str(caught.value) == "a.json:3: the file is empty: choose another"


def test_faults_of_ours_are_told_and_do_not_end_the_process(worker: Worker):
    worker.call("echo")
    before = worker.pid
    with pytest.raises(WorkerError, match="KeyError"):
        worker.call("stumble")
    with pytest.raises(WorkerError, match="nested too deeply"):
        worker.call("nest")
    assert worker.pid == before


def test_what_the_work_prints_does_not_reach_the_pipe(worker: Worker):
    assert worker.call("chatter") == [b"done"]


def test_cancel_stops_the_call_under_way():
    with Worker(TABLE, spare=True) as worker:
        worker.call("echo")
        threading.Timer(0.2, worker.cancel).start()
        started = time.monotonic()
        with pytest.raises(CancelledError):
            worker.call("hang", timeout=30)
        assert time.monotonic() - started < 5
        assert worker.call("echo", b"again") == [b"again"]


def test_cancel_without_a_call_does_nothing(worker: Worker):
    worker.cancel()
    assert worker.call("echo", b"x") == [b"x"]


def test_calls_from_several_threads_do_not_mix(worker: Worker):
    wrong: list[int] = []

    def many(number: int) -> None:
        for _ in range(50):
            if worker.call("echo", str(number).encode()) != [str(number).encode()]:
                wrong.append(number)

    threads = [threading.Thread(target=many, args=(number,)) for number in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert wrong == []


def test_close_ends_a_call_under_way_and_refuses_later_ones():
    worker = Worker(TABLE)
    worker.call("echo")
    threading.Timer(0.2, worker.close).start()
    with pytest.raises(CancelledError):
        worker.call("hang", timeout=30)
    with pytest.raises(CancelledError):
        worker.call("echo")


def test_importing_starts_nothing_and_the_child_has_no_qt():
    code = (
        "import subprocess, threading; n = threading.active_count();"
        "subprocess.Popen = None; import fieldwright.files.worker; assert threading.active_count() == n"
    )
    paths = "import sys; sys.path[:] = " + repr([one for one in sys.path if one]) + "; "
    subprocess.run([sys.executable, "-c", paths + code], check=True)
    with Worker({"modules": f"{HERE}:modules"}) as worker:
        names = worker.call_json("modules", None)
        assert not [name for name in names if name.startswith(("PySide6", "shiboken6"))]


def modules(parts: list[bytes]) -> list[bytes]:
    return [json.dumps(sorted(sys.modules)).encode()]
