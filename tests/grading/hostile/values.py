"""Values that are made to be taken for the right one, or to stop whoever looks at them.

The code assigns `value`, which `encode` returns; `right` is the right answer.
"""

_EVERYTHING = """
    __eq__ = __le__ = __ge__ = lambda self, other: True
    __ne__ = __lt__ = __gt__ = lambda self, other: False
    __hash__ = lambda self: 1
    __sub__ = __rsub__ = __abs__ = lambda self, *other: 0
"""

VALUES = [
    ("equals everything", f"class Evil:{_EVERYTHING}\nvalue = Evil()", 0, "Evil"),
    ("lies about its class", f"""
class Evil:{_EVERYTHING}
    __class__ = np.ndarray
    shape, dtype, size, ndim = right.shape, right.dtype, right.size, 1
    def __array__(self, *a, **k): return right
value = Evil()
""", 0, "Evil"),
    ("a list that lies", """
class Evil(list):
    def __iter__(self): return iter(right)
    def __len__(self): return len(right)
    def __getitem__(self, i): return right[i]
value = Evil()
""", 0, ""),
    ("an array that lies", """
class Evil(np.ndarray):
    def __eq__(self, other): return True
    def __array_ufunc__(self, *a, **k): return True
    def __array_function__(self, *a, **k): return True
    shape = size = dtype = property(lambda self: right.shape)
value = np.zeros(right.shape, int).view(Evil)
value[...] = -1
""", 0, ""),
    ("a scalar that lies", """
class Evil(np.float64):
    def __eq__(self, other): return True
    def __array__(self, *a, **k): return right
value = Evil(3)
""", 0, ""),
    ("integers that lie", """
class Evil(int):
    def __eq__(self, other): return True
    def __index__(self): return 0
value = [Evil(-1) for _ in right]
""", 0, ""),
    ("an array of objects that lie", f"""
class Evil:{_EVERYTHING}
value = np.array([Evil() for _ in right], dtype=object)
""", 0, ""),
    ("pickles to a shell", """
class Evil:
    def __reduce__(self): import os; return os.system, ('touch {victim}.hit',)
value = Evil()
""", 0, "Evil"),
    ("a generator without an end", "value = (0 for _ in iter(int, 1))", 0, "elements|too slow"),
    ("a set that iterates for ever", """
class Evil(set):
    def __iter__(self):
        while True: yield 1
value = Evil(right.tolist())
""", 0, "Evil"),
    ("a class without a name", """
class Meta(type):
    def __getattribute__(cls, name): raise SystemExit
class Evil(metaclass=Meta): pass
value = Evil()
""", 0, "Evil"),
    ("nested without end", "value = []\nvalue.append(value)", 0, ""),
    ("nested deeply", "value = 0\nfor _ in range(10**5): value = [value]", 0, ""),
    ("an array of 3 million", "value = np.zeros(3 * 10**6)", 0, "elements"),
    ("an integer of a million digits", "value = 10**1000000", 0, ""),
    ("a view of memory that is not there", """
value = np.lib.stride_tricks.as_strided(np.zeros(1, int), (1000,), (10**9,))
""", 0, "SIG|too slow"),
    ("the function itself", "value = encode", 0, ""),
    ("NumPy", "value = np", 0, "module"),
]  # fmt: skip
