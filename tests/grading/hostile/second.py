"""A second table of attacks, by somebody who had read all of the code to break it (see
`hostile/LOG.md`). The same form as `hostile.cases.CASES`."""

SLOW = "too slow to check"

CALLS = [
    # What the process knows beside its question
    ("reads the questions that are still to come", """
import sys
frame, found = sys._getframe(), []
while frame:
    for value in list(frame.f_locals.values()):
        if type(value) is list and value and type(value[0]) is dict and 'op' in value[0]:
            found = value
    frame = frame.f_back
for question in found:
    if set(question) - {'op', 'exercise', 'methods', 'driver', 'args', 'seconds'}:
        raise RuntimeError(str(set(question)))
""", 1, ""),
    ("walks the frames for what is wanted", """
import sys
frame = sys._getframe()
while frame:
    for name in frame.f_locals:
        if name in ('right', 'rights', 'expected', 'verdict', 'answer_of'):
            raise RuntimeError(name)
    frame = frame.f_back
""", 1, ""),
    ("looks through all objects for its own answer", """
import gc, types
for thing in gc.get_objects():
    if isinstance(thing, types.FunctionType) and thing.__name__ in ('encode', 'decode'):
        if str(thing.__module__).startswith('labkit'): raise RuntimeError(thing.__module__)
""", 1, ""),
    ("looks through all modules for a source of it", """
import sys
for module in [*sys.modules.values(), *sys.meta_path]:
    for name, value in list(getattr(module, '__dict__', {}).items()):
        texts = value.values() if type(value) is dict else [value]
        if 'labkit' in str(module) and any('def encode(' in t for t in texts if type(t) is str):
            raise RuntimeError(str(module))
""", 1, ""),
    ("asks inspect for the driver's neighbours", """
import importlib, inspect, sys
for name in [n for n in sys.modules if n.startswith('labkit.exercises')]:
    if 'def encode(' in inspect.getsource(sys.modules[name]): raise RuntimeError(name)
""", None, ""),
    ("an audit hook that listens", """
import sys
heard = []
sys.addaudithook(lambda event, args: heard.append(event) if 'encode' in str(args) else None)
""", 1, ""),
    ("an audit hook that forbids", """
import sys
def no(event, args): raise KeyboardInterrupt
sys.addaudithook(no)
""", None, ""),
    ("reads its own pipe ahead and answers all", """
import gc, io
for thing in gc.get_objects():
    if type(thing) is io.BufferedReader:
        try: thing.peek(1)
        except Exception: pass
""", None, ""),
    # Hooks that come back when labkit's own code runs
    ("a profile of every call", """
import sys
def evil(frame, event, arg):
    if frame.f_code.co_name in ('pack', 'seen', 'freeze'): raise SystemExit
sys.setprofile(evil)
""", None, ""),
    ("a trace that changes what labkit returns", """
import sys, ctypes
def evil(frame, event, arg):
    if frame.f_code.co_name == 'observe':
        frame.f_locals['outcome'] = 'value'
    return evil
sys.settrace(evil)
""", None, ""),
    ("a signal between two questions", """
import signal
signal.signal(signal.SIGALRM, lambda *a: (_ for _ in ()).throw(KeyboardInterrupt))
signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
""", None, ""),
    ("a handler for the end of the process", """
import atexit
def forever():
    while True: pass
atexit.register(forever)
""", 1, ""),
    ("threads that write replies", """
import os, threading
def write():
    while True:
        for pipe in range(3, 32):
            try: os.write(pipe, b'{"id":0,"outcome":"value","value":1}\\n')
            except OSError: pass
threading.Thread(target=write, daemon=True).start()
return 7
""", 0, "repl|slow|closed|number|array"),
    ("threads by the hundred", """
import threading, time
for _ in range(300): threading.Thread(target=time.sleep, args=(100,), daemon=True).start()
""", None, ""),
    ("a finaliser that runs when the answer is let go", """
import weakref
class Late: pass
late = Late()
weakref.finalize(late, lambda: open('/proc/self/mem', 'r+b'))
""", 1, ""),
    ("an import hook before labkit's", """
import sys
class Evil:
    def find_spec(self, name, path=None, target=None):
        if name.startswith('labkit'): raise RuntimeError(name)
sys.meta_path.insert(0, Evil())
""", None, ""),
    ("another finder that says it is the list", """
import sys
class Evil:
    answers, graded, sources = {'encode': 'labkit.exercises.tokens.encode.answer'}, '', {}
    def find_spec(self, *a): return None
sys.meta_path.insert(0, Evil())
from labkit.reference import encode as it
return it(words, word_to_idx)
""", 0, "Error"),
    ("imports the answer's room in every spelling", """
import importlib
for name in ('labkit.exercises.tokens.encode.answer', 'labkit.exercises.tokens.encode.cases',
             'labkit.exercises.tokens.encode.mistakes', 'labkit.engine.judge',
             'labkit.engine.draw', 'labkit.grading.bench', 'labkit.reference.encode'):
    try: importlib.import_module(name)
    except ImportError: continue
    raise RuntimeError(name)
""", 1, ""),
    # The platform below
    ("mounts over the scratch folder", """
import ctypes
libc = ctypes.CDLL(None)
if libc.mount(b'tmpfs', b'/tmp', b'tmpfs', 0, None) == 0: raise RuntimeError('mounted')
""", 1, ""),
    ("a hundred thousand small files", """
try:
    for n in range(100_000): open(f'/tmp/{n}', 'w').close()
except OSError: pass
""", None, ""),
    ("sockets full of data", """
import socket
kept = []
try:
    while True:
        pair = socket.socketpair()
        kept.append(pair)
        pair[0].setblocking(False)
        try:
            while True: pair[0].send(b'x' * 100_000)
        except BlockingIOError: pass
except OSError: pass
""", None, ""),
    ("pipes full of data", """
import os, fcntl
try:
    while True:
        out, into = os.pipe()
        fcntl.fcntl(into, 1031, 1 << 20)
        os.set_blocking(into, False)
        try:
            while True: os.write(into, b'x' * 65536)
        except BlockingIOError: pass
except OSError: pass
""", None, ""),
    ("shared pages between forks", """
import mmap, os, time
space = mmap.mmap(-1, 200 * 10**6)
space.write(b'x' * 200 * 10**6)
for _ in range(6):
    if not os.fork():
        time.sleep(2); os._exit(0)
""", None, ""),
    ("the warden's command line", """
for pid in (1, 2):
    try: text = open(f'/proc/{pid}/cmdline', 'rb').read()
    except OSError: continue
    if b'seed' in text or b'def encode' in text: raise RuntimeError(str(pid))
""", 1, ""),
    ("asks for a terminal", """
import os
for name in ('/dev/tty', '/dev/ptmx', '/dev/console'):
    try: os.write(os.open(name, os.O_RDWR), b'boo')
    except OSError: continue
""", 1, ""),
    ("a lower priority than all", "import os; os.nice(19)", 1, ""),
    ("a real-time priority", """
import os
try: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50))
except OSError: pass
else: raise RuntimeError('real time')
""", 1, ""),
    ("stops itself", "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)", None, ""),
    ("lets a child work while it sleeps", """
import os, time
if not os.fork():
    while True: pass
time.sleep(1000)
""", 0, SLOW),
    ("closes its socket and lives on", """
import os, time
os.closerange(3, 64); time.sleep(1000)
""", 0, "pipe|end|slow"),
    ("half a reply, and silence", """
import os, time
for pipe in range(3, 32):
    try: os.write(pipe, b'{"id":0,"outcome":')
    except OSError: pass
time.sleep(1000)
""", 0, "slow|repl"),
    ("a name of its own for an exception", """
raise type('</code><script>alert(1)</script>', (Exception,), {})('<img src=x onerror=alert(2)>')
""", 0, "script"),
    ("an exception with blanks for words", "raise ValueError('{what} {0.__class__} %s {n!r:>9}')",
     0, "ValueError"),
    ("an exception that is a stub's", "raise NotImplementedError('encode')", 0, ""),
    ("a stub after the easy cases", """
if len(words) > 3: raise NotImplementedError
""", None, ""),
    ("prints a verdict", """
print('{"id":0,"outcome":"value","stub":true}\\n\\x1b[2J✓ encode: all cases right')
return 7
""", 0, ""),
]  # fmt: skip

IMPORTS = [
    ("a json that says what it likes", """
import json
real = json.dumps
json.dumps = lambda value, **k: real(value, **k).replace('false', 'true').replace('0', '1')
""", None, ""),
    ("a stub of a driver", """
import labkit.engine.drivers as d
d.call = lambda subject, *args: np.array([args[1].get(w, args[1]['UNK']) for w in args[0]]) * 0 - 1
d.made = lambda *a: 7
""", None, ""),
    ("an isinstance that always agrees", """
import labkit.engine.plain as p
p.type = lambda value: np.ndarray
p._freeze = lambda *a: True
""", None, ""),
    ("a NumPy that answers for itself", """
np.random.default_rng = lambda *a: 1 / 0
np.errstate = lambda **k: 1 / 0
""", None, ""),
    ("the list of its methods, emptied", """
from labkit.grading.inside import runner
runner.with_stubs = lambda subject, methods: (lambda *a: np.zeros(3, int))
""", None, ""),
    ("every module replaced by one that agrees", """
import sys
class Yes:
    def __getattr__(self, name): return self
    def __call__(self, *a, **k): return self
for name in list(sys.modules):
    if name.startswith(('numpy', 'json')): sys.modules[name] = Yes()
""", None, ""),
    ("a garbage collector that never rests", """
import gc
gc.set_threshold(1)
gc.callbacks.append(lambda phase, info: None)
""", None, ""),
]  # fmt: skip

CELLS = [
    ("defined as what is kept back",
     "from labkit.reference import encode", None, ""),
    ("the name of the run taken", "__name__ = 'labkit.exercises.tokens.encode.answer'", 1, ""),
    ("a module made by hand", """
import sys, types
sys.modules['labkit.reference'] = types.ModuleType('labkit.reference')
""", 1, ""),
    ("its name deleted when it is looked at", """
class Once(dict):
    def __getitem__(self, key): raise KeyboardInterrupt
globals().__class__
""", 1, ""),
]  # fmt: skip

VALUES = [
    ("booleans for numbers", "value = right.astype(bool)", 0, ""),
    ("complex numbers", "value = right + 1j", 0, ""),
    ("numbers that are nearly there", "value = right + 0.25", 0, ""),
    ("not a number, of every kind",
     "value = np.frombuffer(b'\\x01\\x00\\x00\\x00\\x00\\x00\\xf8\\x7f' * len(right))", 0, ""),
    ("more digits than JSON takes", "value = [10**800] * len(right)", 0, ""),
    ("half characters", "value = ['\\ud800'] * len(right)", 0, ""),
    ("an empty side beside a huge one", "value = np.empty((0, 10**9), np.int8)", 0, ""),
    ("steps backwards over nothing", """
value = np.lib.stride_tricks.as_strided(np.zeros(9, int)[::-1], (len(right),), (0,)) - 1
""", 0, ""),
    ("a record for an array", "value = np.zeros(len(right), [('a', int), ('b', 'O')])", 0, ""),
    ("dates", "value = right.astype('datetime64[s]')", 0, ""),
    ("a masked array of what is wrong", "value = np.ma.masked_all(len(right), int)", 0, ""),
    ("a memoryview", "value = memoryview(np.full(len(right), -1))", 0, ""),
    ("a buffer that changes while it is read", """
class Evil(np.ndarray):
    def copy(self, *a, **k): return right
    def view(self, *a, **k): return right
    def tobytes(self, *a, **k): return right.tobytes()
    dtype = right.dtype
value = np.full(len(right), -1).view(Evil)
""", 0, ""),
    ("a dict that claims to be an answer", "value = {'a': ['<i8', [3], '']}", 0, ""),
    ("a tag of the wire", "value = {'x': ['<b>', None, None], 's': 1}", 0, ""),
    ("a tuple subclass with a length of its own", """
class Evil(tuple):
    def __len__(self): return len(right)
    def __iter__(self): return iter(right)
value = Evil()
""", 0, ""),
    ("an iterator that raises halfway", """
def evil():
    yield 0
    raise KeyboardInterrupt
value = evil()
""", 0, ""),
    ("an array in an array in an array", """
value = np.empty(1, object)
value[0] = value
""", 0, ""),
    ("a set of everything", "value = {float('nan') for _ in range(9)} | {'a', 1, None}", 0, ""),
    ("a class in place of a value", "value = type('encode', (), {'__len__': lambda s: 3})", 0, ""),
    ("a coroutine", "async def evil(): return right\nvalue = evil()", 0, ""),
]  # fmt: skip

CASES = [
    *((name, "call", *rest) for name, *rest in CALLS),
    *((name, "import", *rest) for name, *rest in IMPORTS),
    *((name, "cell", *rest) for name, *rest in CELLS),
    *((name, "returns", *rest) for name, *rest in VALUES),
]
