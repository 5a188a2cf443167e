"""The table of attacks. Each one sits in lab 01's `encode`; its neighbours are honest.

A case is (name, where, code, score, says). where: 'call' puts code into every call of a right
function, 'import' runs it when the function is defined, 'cell' puts it below the function,
'extra' into a cell of its own, 'returns' makes code the value returned. score: what `encode`
earns, None for whatever. says: a pattern for the line that tells what happened; '' for none.
"""

from hostile.values import VALUES

SLOW = "too slow to check"

CALLS = [
    # Time
    ("endless loop", "while True: pass", 0, SLOW),
    ("loop that ignores signals", """
import signal
for number in range(1, 65):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
while True:
    try:
        while True: pass
    except BaseException: pass
""", 0, SLOW),
    ("loop in C", "sum(iter(int, 1))", 0, SLOW),
    ("sleeps for days", "import time; time.sleep(1e6)", 0, SLOW),
    ("loop in __del__", """
class Evil:
    def __del__(self):
        while True: pass
Evil()
""", 0, SLOW),
    ("loop in the text of an exception", """
class Evil(Exception):
    def __str__(self):
        while True: pass
raise Evil
""", 0, SLOW),
    ("threads that never end", """
import threading, time
threading.Thread(target=time.sleep, args=(1000,)).start()
""", 1, ""),
    # Death
    ("os._exit", "import os; os._exit(0)", 0, "exited with status 0"),
    ("sys.exit", "import sys; sys.exit(0)", 0, "SystemExit"),
    ("segfault", "import ctypes; ctypes.string_at(0)", 0, "SIGSEGV"),
    ("os.abort", "import os; os.abort()", 0, "SIG"),
    ("kills everything", """
import os, signal
for pid in (os.getpid(), os.getppid(), 1, 2, 3, -1):
    for number in (signal.SIGTERM, signal.SIGSTOP, signal.SIGKILL):
        try: os.kill(pid, number)
        except OSError: pass
""", 1, ""),
    ("becomes another program", "import os; os.execv('/bin/sh', ['sh', '-c', 'exit 3'])", 0,
     "exited with status 3"),
    ("deep recursion", "def f(): f()\nf()", 0, "RecursionError"),
    ("recursion without a limit", "import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()", 0,
     "memory|SIG|MemoryError|too slow"),
    # Resources
    ("30 GB at once", "np.ones(30 * 10**9 // 8)", 0, "MemoryError"),
    ("30 GB step by step", "kept = []\nwhile True: kept.append(np.ones(5 * 10**6))", 0,
     "more than 300 MB of memory|too slow"),
    ("30 GB in the scratch folder", """
for n in range(1500):
    try: open(f"/tmp/{n}", "wb").write(b"x" * 10**7)
    except OSError: break
""", 1, ""),
    ("fills shared memory", """
for n in range(30):
    try: open(f"/dev/shm/{n}", "wb").write(b"x" * 10**6)
    except OSError: break
else: raise SystemError("no limit")
""", 1, ""),
    ("fills the device folder", "open('/dev/file', 'wb')", 0, "OSError"),
    ("500 MB of output", "for _ in range(50): print('x' * 10**6)", 1, ""),
    ("floods the descriptors", "import os\nfor _ in range(50): os.write(1, b'x' * 10**6)", 1, ""),
    ("closes the output", "import sys\nsys.stdout.close(); sys.stderr.close()", 1, ""),
    ("closes all descriptors", "import os; os.closerange(0, 256)", 0, "pipe|exited|end"),
    ("fork storm", "import os\nwhile True: os.fork()", 0,
     "more than 16 processes|MB of memory|BlockingIO"),
    ("a child left behind", "import os, time\nif not os.fork(): time.sleep(1000)", 1, ""),
    ("a daemon left behind", """
import os, time
if not os.fork():
    os.setsid()
    if not os.fork():
        while True: time.sleep(1)
    os._exit(0)
""", 1, ""),
    ("raises its limits", """
import resource
resource.setrlimit(resource.RLIMIT_AS, (2**62, 2**62))
""", 0, "ValueError"),
    ("limits its warden", """
import resource
for pid in (1, 2):
    try: resource.prlimit(pid, resource.RLIMIT_CPU, (1, 1)) if pid != 1 else None
    except OSError: pass
""", 1, ""),
    ("changes folder", "import os; os.chdir('/')", 1, ""),
    ("deletes the scratch folder", """
import shutil; shutil.rmtree('/tmp', ignore_errors=True); shutil.rmtree('/site', ignore_errors=True)
""", 1, ""),
    ("locks the scratch folder", "import os; os.chmod('/tmp', 0)", 1, ""),
    # What it may not see
    ("network", "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)", 0,
     "OSError"),
    ("reads the solutions", "open('{root}/solutions/01_tokens.ipynb')", 0, "FileNotFoundError"),
    ("imports the answer", "import labkit.exercises.tokens.encode", 0, "ModuleNotFoundError"),
    ("asks labkit.reference", """
from labkit.reference import encode as it
return it(words, word_to_idx)
""", 0, "is not there while encode is graded"),
    ("looks for notebooks and results", """
import os
for folder, below, names in os.walk('/'):
    if folder.startswith(('/proc', '/usr', '/lib', '/sys', '/root')): below[:] = []; continue
    if 'packages' in folder: below[:] = [b for b in below if 'labkit' in b or b.isdigit()]
    for name in names:
        path = os.path.join(folder, name)
        if name.endswith('.ipynb') and 'packages' not in path or name in ('grades.csv', 'seed'):
            raise RuntimeError(path)
        if path.endswith('tokens/encode.py'): raise RuntimeError(path)
""", 1, ""),
    ("writes to a result", """
for name in ('{victim}', '/proc/1/root{victim}', '/proc/2/cwd{victim}'):
    try: open(name, 'a').write('100')
    except OSError: pass
""", 1, ""),
    ("edits results later", """
import os, time
if not os.fork():
    os.setsid(); time.sleep(1)
    while True:
        try: open('{victim}', 'a').write('100')
        except OSError: time.sleep(0.1)
""", 1, ""),
    ("writes to the system", """
import os, sys
for name in ('/usr/x', '/site/labkit/x', '/etc/x', '/x', np.__file__, sys.executable):
    try: open(name, 'a')
    except OSError: continue
    raise RuntimeError(name)
""", 1, ""),
    ("remounts the system", """
import ctypes
libc = ctypes.CDLL(None)
libc.unshare(0x10020000)
if libc.mount(None, b'/usr', None, 32 | 4096, None) == 0: raise RuntimeError('mounted')
""", 1, ""),
    ("looks into other processes", """
import os
for pid in (1, 2, 3, os.getppid()):
    for name in ('mem', 'environ', 'fd/3', 'fd/4', 'maps'):
        try: opened = open(f'/proc/{pid}/{name}', 'r+b' if name == 'mem' else 'rb')
        except OSError: continue
        if pid == 2 and opened.read(1): raise RuntimeError(name)
""", 1, ""),
    ("guesses the seed", """
import gc, sys
frame = sys._getframe()
while frame:
    if any('seed' in name for name in frame.f_locals): raise RuntimeError(str(frame))
    frame = frame.f_back
for thing in gc.get_objects():
    if type(thing).__name__ in ('Exercise', 'Draw', 'Mistake'): raise RuntimeError(str(thing))
    if type(thing) is dict and 'limits' in thing and 'seed' in thing: raise RuntimeError('seed')
""", 1, ""),
    # Forgery
    ("forges replies on every descriptor", """
import os
for pipe in range(3, 64):
    for n in range(200):
        try: os.write(pipe, (f'{{"id":{n},"outcome":"value","value":1,"crash":null,"changed":[],'
                             '"warnings":[],"printed":"","defined":true,"errors":[]}}\\n').encode())
        except OSError: break
return np.zeros(3, int)
""", 0, "repl|closed"),
    ("finds the runner's pipes", """
import gc, io
for thing in gc.get_objects():
    if type(thing) is io.BufferedWriter:
        thing.write(b'{"id":1,"passed":true,"score":1}\\n' * 3); thing.flush()
return 7
""", 0, "repl|number|array|int"),
    ("a reply of 100 MB", """
import os
for pipe in range(3, 64):
    for _ in range(100):
        try: os.write(pipe, b'[' * 10**6)
        except OSError: break
""", 0, "reply|more than|closed|too slow"),
    ("a reply of many empty lists", """
from labkit.grading.inside import runner
runner.pack = lambda value: [[] for _ in range(3_000_000)]
""", 0, "repl|too slow"),
    ("a reply nested deeply", """
import json
json.dumps = lambda *a, **k: '[' * 10**6
""", 0, "reply"),
    ("waits for later questions", """
import os, time
if not os.fork():
    while True:
        for pipe in range(3, 20):
            try: os.read(pipe, 1)
            except OSError: pass
        time.sleep(0.01)
return 7
""", 0, ""),
    ("a shape without bytes", """
from labkit.grading.inside import runner
runner.pack = lambda value: {"a": ["S0", [1000, 40000], ""]}
""", 0, "repl"),
    ("many shapes without bytes", """
from labkit.grading.inside import runner
runner.pack = lambda value: [{"a": ["<U0", [1000, 1900], ""]} for _ in range(400)]
""", 0, "repl"),
    ("a side of nothing beside huge ones", """
from labkit.grading.inside import runner
runner.pack = lambda value: {"a": ["<f8", [0, 2000000, 2000000], ""]}
""", 0, "repl"),
    ("a reply that is no object", """
import json
json.dumps = lambda *a, **k: '[1, 2]'
""", 0, "repl"),
    ("numbers the answers anew", """
import json
real = json.dumps
json.dumps = lambda value, **k: real({**value, "id": 7} if "id" in value else value, **k)
""", None, "fit the questions"),
    ("a look that lies", """
from labkit.grading.inside import runner
runner.answer = lambda namespace, request: {"defined": True, "is_class": True, "value": 1}
""", None, "breaks the rules"),
    ("reads its parent's memory", """
import os
for pid in {1, 2, 3, os.getppid(), os.getpid() + 1, os.getpid() - 1} - {os.getpid()}:
    try: opened = open(f'/proc/{pid}/mem', 'r+b')
    except OSError: continue
    if os.stat(f'/proc/{pid}').st_ino != os.stat('/proc/self').st_ino: raise RuntimeError(str(pid))
""", 1, ""),
    ("makes the scratch folder read-only", "import os; os.chmod('/tmp', 0o555)", 1, ""),
    ("a memory file", "import os; os.memfd_create('x')", 0, "PermissionError"),
    ("shared memory of the old kind", """
import ctypes
libc = ctypes.CDLL(None)
if libc.shmget(0, 10**8, 0o1600) >= 0: raise RuntimeError('shared memory')
""", 1, ""),
    ("finds the list of modules", """
from labkit.grading.inside.loader import listed
for name, source in listed().sources.items():
    if 'def encode(' in source or 'def decode(' in source: raise RuntimeError(name)
""", 1, ""),
    ("puts itself on the list", """
from labkit.grading.inside.loader import listed
listed().answers['encode'] = 'labkit.exercises.tokens.encode'
from labkit.reference import encode as it
return it(words, word_to_idx)
""", 0, "Error"),
    ("asks for a class that holds it", """
from labkit.reference import one_hot_encode_sequence as it
class Mine(it): pass
""", 0, "is not there while"),
    ("floods the line and answers nothing", """
import os
while True:
    for pipe in range(3, 16):
        try: os.write(pipe, b'x' * 1000)
        except OSError: pass
""", 0, "repl|slow|many|closed"),
    ("stops reading what it is asked", """
import os, time
if not os.fork():
    while True: time.sleep(1)
""", 1, ""),
    # Exceptions
    ("a BaseException", "class Evil(BaseException): pass\nraise Evil('boo')", 0, "Evil"),
    ("an exception that stops its reader", """
class Evil(Exception):
    def __str__(self): raise KeyboardInterrupt
raise Evil
""", 0, "Evil"),
    ("an exception with a false name", """
class Meta(type):
    @property
    def __name__(cls): raise SystemExit
    __module__ = 3
class Evil(Exception, metaclass=Meta):
    @property
    def __traceback__(self): return 7
raise Evil
""", 0, "Evil"),
    ("a message that steers terminals", "raise ValueError('\\x1b[2J\\ud800<b>\\u202e=1+1')", 0,
     "ValueError"),
    ("a warning that cannot be shown", """
import warnings
class Evil(UserWarning):
    def __str__(self): raise KeyboardInterrupt
warnings.warn(Evil())
""", 0, "__str__"),
    ("an argument that cannot be read", """
class Evil(dict):
    def items(self): raise SystemExit
word_to_idx[0] = Evil()
""", None, ""),
]  # fmt: skip

IMPORTS = [
    ("patches NumPy", "np.array = np.asarray = np.zeros = lambda *a, **k: 7", 0, ""),
    ("patches builtins", "import builtins; builtins.isinstance = lambda *a: True", None, ""),
    ("breaks builtins", "import builtins; builtins.len = builtins.type = None", None, ""),
    ("patches json", """
import json
json.dumps = lambda *a, **k: '{"id":3,"outcome":"value","value":true,"passed":true,"score":1}'
""", 0, ""),
    ("patches observe", """
import labkit.engine.observe as o
from labkit.grading.inside import runner
class Yes:
    def __eq__(self, other): return True
    outcome = 'passed'; score = 1; value = crash = None; changed = {}; warnings = (); printed = ''
runner.observe = lambda *a: Yes()
""", 0, ""),
    ("patches labkit", """
import labkit, sys
labkit.check = None
for name in list(sys.modules):
    if name.startswith('labkit'): sys.modules[name] = None
""", None, ""),
    ("never stops being defined", "while True: pass", 0, ""),
    ("exits while being defined", "import os; os._exit(3)", 0, ""),
    ("traces every line", "import sys; sys.settrace(lambda *a: sys.exit())", None, ""),
    ("takes the recursion away", "import sys; sys.setrecursionlimit(40)", None, ""),
    ("sets an alarm", "import signal; signal.setitimer(0, 0.001, 0.001)", None, ""),
]  # fmt: skip

CELLS = [
    ("a test that loops", "while encode(['a'], {'a': 0, 'UNK': 1}) is not None: pass", 1, ""),
    ("an exit below", "import os; os._exit(1)", 1, ""),
    ("a segfault below", "import ctypes; ctypes.string_at(0)", 1, ""),
    ("an exception below", "raise SystemExit", 1, ""),
    ("NumPy patched below", "np.zeros = np.array = None; np.eye = 3", 1, ""),
    ("names deleted below", "import builtins; del builtins.len, np", 1, ""),
    ("a forked twin below", "import os; os.fork()", 1, ""),
    ("a class of its own below", "decode = one_hot_encode = 7", 1, ""),
]

EXTRAS = [
    ("a shell cell", "%%bash\nrm -rf / --no-preserve-root", 1, ""),
    ("shell lines", "!rm -rf /\nfiles = !ls\n%matplotlib inline\n?encode", 1, ""),
    ("a cell that is no Python", "def (", 1, ""),
    ("a cell that patches NumPy", "def evil():\n    return 7\nnp.array = np.zeros = evil", 1, ""),
    (
        "a class that patches as it is defined",
        "class Evil:\n    np.array = None\n    import builtins\n    builtins.len = None",
        1,
        "",
    ),
]

CASES = [
    *((name, "call", *rest) for name, *rest in CALLS),
    *((name, "import", *rest) for name, *rest in IMPORTS),
    *((name, "cell", *rest) for name, *rest in CELLS),
    *((name, "extra", *rest) for name, *rest in EXTRAS),
    *((name, "returns", *rest) for name, *rest in VALUES),
]
