"""What one attempt leaves, and what the next one finds: nothing."""

import os
import time

import pytest
from hostile import work

from labkit.grading import site, task, warm, watchdog
from labkit.grading.box import Box, BoxFailed, Home, bubblewrap

BWRAP = bubblewrap()
pytestmark = pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
# Finds a text of its own making in this process's memory. The text is never whole in the code.
SCAN = """
wanted = bytes(reversed(b"{turned}"))
found = 0
with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb") as memory:
    for line in maps:
        place, rights, *_ = line.split()
        if not rights.startswith("rw") or "[v" in line: continue
        start, end = (int(x, 16) for x in place.split("-"))
        if end - start > 10**9: continue
        try:
            memory.seek(start); data = memory.read(end - start)
        except OSError: continue
        found += data.count(wanted)
"""
SECRET = "the-right-answer-is-here"


@pytest.fixture(scope="module")
def lab():
    return task.lab_of(work.LAB, None)


@pytest.fixture
def box(lab):
    home = Home(site.of_lab(lab), ("numpy",), (("s", "import numpy as np"),))
    with Box(home, work.LIMITS, BWRAP) as made:
        yield made


@pytest.fixture
def attempt(box, lab):
    """Runs code in a process of its own and hands back what its lines raised."""
    listing = warm.of_exercise(lab, "encode", 5)

    def run(*cells: str, seconds: float = 60) -> list[str]:
        box.begin(listing)
        asked = [{"op": "run", "cell": f"c{n}", "source": c} for n, c in enumerate(cells)]
        return [e for c in asked for e in box.request(c, seconds)["errors"]]

    return run


def test_nothing_of_one_attempt_is_in_the_memory_of_the_next(attempt):
    keep = f"kept = ['{SECRET}' + str(n) for n in range(200)]\nprint(kept)"
    scan = SCAN.replace("{turned}", SECRET[::-1])
    # Where it was said, it is found: the search works. It finds what it searches for, too.
    assert attempt(keep, scan + "\nassert found < 200") == ["AssertionError: "]
    for _ in range(3):
        assert attempt(keep) == []
        assert attempt(scan + "\nassert found < 20, found") == []


LEAVES = {
    "mode": ("import os; os.chmod('/tmp', 0o555); os.chmod('/dev/shm', 0o555)",
             "open('/tmp/x', 'w').write('x'); open('/dev/shm/x', 'w').write('x')"),
    "nothing at all allowed": ("import os; os.chmod('/tmp', 0)", "open('/tmp/x', 'w')"),
    "times": ("import os; os.utime('/tmp', (7, 7)); os.utime('/dev/shm', (7, 7))",
              "import os\nfor f in ('/tmp', '/dev/shm'): assert os.stat(f).st_mtime != 7"),
    "attributes": ("import os\ntry: os.setxattr('/tmp', 'user.a', b'1')\nexcept OSError: pass",
                   "import os; assert os.listxattr('/tmp') == []"),
    "files": ("import os; os.makedirs('/tmp/a/b'); open('/tmp/a/b/c', 'w').write('x')\n"
              "open('/dev/shm/y', 'w').write('x'); os.mkfifo('/tmp/f'); os.symlink('/', '/tmp/l')",
              "import os; assert os.listdir('/tmp') == [] == os.listdir('/dev/shm')"),
    "a full folder": ("try:\n    for n in range(99): open(f'/tmp/{n}', 'wb').write(b'x' * 10**6)\n"
                      "except OSError: pass", "open('/tmp/x', 'wb').write(b'x' * 10**7)"),
    "a socket without a file": (
        "import os, socket, time\nif not os.fork():\n    os.setsid()\n    s = socket.socket(1)\n"
        "    s.bind(b'\\0left'); s.listen(); time.sleep(900)\ntime.sleep(0.1)",
        "import socket\ntry: socket.socket(1).connect(b'\\0left')\nexcept OSError: pass\n"
        "else: raise SystemError"),
    "a daemon": (
        "import os, time\nif not os.fork():\n    os.setsid()\n"
        "    if not os.fork(): time.sleep(900)\n"
        "    os._exit(0)",
        # What was killed may take a moment to be gone; what lives stays longer than this looks.
        "import os, time\nfor _ in range(60):\n"
        "    left = [p for p in os.listdir('/proc') if p.isdigit()]\n"
        "    if len(left) <= 4: break\n"
        "    time.sleep(0.05)\n"
        "assert len(left) <= 4, left"),
    "limits and niceness": ("import os; os.nice(19)", "import os; assert os.nice(0) < 19"),
}  # fmt: skip


@pytest.mark.parametrize("name", LEAVES)
def test_what_is_left_is_gone(attempt, box, name):
    leave, look = LEAVES[name]
    assert attempt(leave) == []
    assert attempt(look) == []
    assert box.is_open and box.is_reusable


# (x86-64, aarch64)
CALLS = {
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218), "ptrace": (101, 117),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "bpf": (321, 280),
    "userfaultfd": (323, 282), "perf_event_open": (298, 241), "mount": (165, 40),
    "umount2": (166, 39), "unshare": (272, 97), "setns": (308, 268), "memfd_create": (319, 279),
    "shmget": (29, 194), "mq_open": (180, 180), "io_uring_setup": (425, 425),
    "pidfd_getfd": (438, 438), "open_by_handle_at": (304, 265),
}  # fmt: skip


@pytest.mark.skipif(os.uname().machine not in ("x86_64", "aarch64"), reason="no filter here")
@pytest.mark.parametrize("name", CALLS)
def test_calls_that_no_lab_needs_are_refused(attempt, name):
    number = CALLS[name][os.uname().machine == "aarch64"]
    code = "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
    code += f"done = libc.syscall({number}, 0, 0, 0, 0, 0), ctypes.get_errno()\n"
    assert attempt(code + "assert done == (-1, 1), done") == []


def test_no_new_namespace_by_clone_either(attempt):
    code = "import ctypes, os\nlibc = ctypes.CDLL(None, use_errno=True)\n"
    code += f"number = {56 if os.uname().machine == 'x86_64' else 220}\n"
    code += "done = libc.syscall(number, 0x10000000 | 17, 0, 0, 0, 0), ctypes.get_errno()\n"
    assert attempt(code + "assert done == (-1, 1), done") == []
    # What the filter is there to leave alone: threads and children.
    code = "import os, threading\nt = threading.Thread(target=print); t.start(); t.join()\n"
    assert attempt(code + "pid = os.fork()\nif not pid: os._exit(0)\nos.waitpid(pid, 0)") == []


def test_no_other_process_can_be_looked_into(attempt):
    code = """
import os
for pid in [int(p) for p in os.listdir('/proc') if p.isdigit()]:
    if os.stat(f'/proc/{pid}').st_ino == os.stat('/proc/self').st_ino: continue
    for name in ('mem', 'environ', 'maps', 'root', 'cwd', 'exe', 'fd/0', 'fd/3'):
        path = f'/proc/{pid}/{name}'
        try: open(path, 'rb').read(1) if name in ('mem', 'environ', 'maps') else os.readlink(path)
        except OSError: continue
        raise SystemError(path)
"""
    assert attempt(code) == []


@pytest.mark.parametrize("code", [
    "import mmap\nkept = []\nwhile True:\n    m = mmap.mmap(-1, 5 * 10**7); kept.append(m)\n"
    "    for n in range(0, len(m), 4096): m[n] = 1",
    "import os, time\nkept = np.ones(2 * 10**7)\nfor _ in range(3):\n    if not os.fork():\n"
    "        kept = np.ones(2 * 10**7); time.sleep(900)\ntime.sleep(900)",
], ids=["shared pages", "a crowd"])  # fmt: skip
def test_memory_counts_whoever_holds_it(attempt, code):
    with pytest.raises(BoxFailed) as failed:
        attempt(code)
    assert failed.value.reason == "memory"


def test_pages_that_are_shared_count_once(attempt):
    code = "import os, time\nkept = np.ones(10**7)\npids = []\nfor _ in range(6):\n"
    code += "    pid = os.fork()\n    if not pid: kept.sum(); time.sleep(0.4); os._exit(0)\n"
    assert attempt(code + "    pids.append(pid)\nfor pid in pids: os.waitpid(pid, 0)") == []


def test_nothing_outlives_a_box_that_is_closed(lab):
    home = Home(site.of_lab(lab), ("numpy",), (("s", "import numpy as np"),))
    made = Box(home, work.LIMITS, BWRAP)
    made.begin(warm.of_exercise(lab, "encode", 5))
    code = "import os, time\nfor _ in range(3):\n    if not os.fork(): time.sleep(900)"
    made.request({"op": "run", "cell": "c", "source": code}, 2)
    pids = watchdog.family(made._first)
    assert len(pids) >= 6
    made.close()
    deadline = time.monotonic() + 5
    while any(os.path.exists(f"/proc/{pid}") for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(os.path.exists(f"/proc/{pid}") for pid in pids)


def test_nothing_of_labkit_is_on_the_sandbox_s_disk(attempt):
    """Under any name: no file that imports it, and none of its own."""

    code = """
import os
for folder, below, names in os.walk('/'):
    if folder == '/': below[:] = [b for b in below if b not in ('proc', 'sys', 'usr')]
    for name in names:
        path = os.path.join(folder, name)
        if not name.endswith(('.py', '.ipynb', '.json')) or os.path.getsize(path) > 10**6: continue
        try: text = open(path, 'rb').read()
        except OSError: continue
        if b'labkit.engine' in text or b'labkit.reference' in text: raise SystemError(path)
"""
    assert attempt(code) == []
