"""Settings under which NumPy and torch compute as they would on another processor.

A library picks its kernels by what the processor can, and each kernel adds in another order.
`probe` asks the libraries themselves what they picked: a variable that nobody obeys proves nothing.
"""

import json
import os
import subprocess
import sys

from numpy._core import _multiarray_umath

THREADS = tuple(f"{name}_NUM_THREADS" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR"))
CORES = ("Nehalem", "Haswell", "Zen", "SkylakeX")
TORCH_OLDEST = {"ATEN_CPU_CAPABILITY": "default", "MKL_CBWR": "COMPATIBLE"}

PROBE = """
import ctypes, json, numpy, pathlib, torch
from threadpoolctl import threadpool_info
from numpy._core import _multiarray_umath as found
pools = [pool for pool in threadpool_info() if pool["internal_api"] == "openblas"]
# A processor that lacks what it is told to use ends this process here, and no notebook's kernel.
numpy.exp(numpy.ones((64, 64)) @ numpy.ones((64, 64)))
torch.ones(64, 64).double() @ torch.ones(64, 64).double()
mkl = None
for path in (pathlib.Path(torch.__file__).parent / "lib").glob("libtorch_cpu.*"):
    try:
        mkl = ctypes.CDLL(str(path)).mkl_serv_cbwr_get(-1)
    except (AttributeError, OSError):
        pass
print(json.dumps({
    "OpenBLAS": [pool["architecture"] for pool in pools],
    "threads": [pool["num_threads"] for pool in pools] + [torch.get_num_threads()],
    "NumPy": [name for name in found.__cpu_dispatch__ if found.__cpu_features__[name]],
    "torch": torch.backends.cpu.get_cpu_capability(),
    "MKL": mkl,
}))
"""


def numpy_only_up_to(feature: str | None = None) -> dict[str, str]:
    """What keeps NumPy to its baseline, or to the named feature and those that come before it."""
    names = list(_multiarray_umath.__cpu_dispatch__)
    kept = names.index(feature) + 1 if feature in names else 0
    here = [name for name in names[kept:] if _multiarray_umath.__cpu_features__[name]]
    return {"NPY_DISABLE_CPU_FEATURES": " ".join(here)} if here else {}


def threads(number: int) -> dict[str, str]:
    return dict.fromkeys(THREADS, str(number))


# The three that differ most: nothing newer than 2008, what came in 2013, and all that this
# processor has. One thread: two, waiting for each other on a busy machine, cost far more CPU.
OLDEST = {"OPENBLAS_CORETYPE": "Nehalem"} | numpy_only_up_to() | TORCH_OLDEST
AVX2 = {"OPENBLAS_CORETYPE": "Haswell", "ATEN_CPU_CAPABILITY": "avx2"} | numpy_only_up_to("X86_V3")
ALL = {
    "as it is": {},
    **{core: {"OPENBLAS_CORETYPE": core} for core in CORES},
    "NumPy baseline": numpy_only_up_to(),
    "torch baseline": TORCH_OLDEST,
    "two threads": threads(2),
    "oldest": OLDEST,
    "avx2": AVX2,
}
# What probe answers where a setting is obeyed.
ANSWERS = {
    **{core: {"OpenBLAS": [core]} for core in CORES},
    "NumPy baseline": {"NumPy": []},
    "torch baseline": {"torch": "DEFAULT", "MKL": 3},
    "two threads": {"threads": [2, 2]},
    "oldest": {"OpenBLAS": ["Nehalem"], "NumPy": [], "torch": "DEFAULT", "MKL": 3},
    "avx2": {"OpenBLAS": ["Haswell"], "NumPy": ["X86_V3"], "torch": "AVX2"},
}  # fmt: skip

SAME = "the same kernels as"


def probe(setting: dict[str, str]) -> dict:
    """What NumPy, its BLAS, torch and MKL say that they use, in a process of that setting.

    Raises RuntimeError when no such process can be run.
    """
    done = subprocess.run([sys.executable, "-c", PROBE], env=os.environ | threads(1) | setting,
                          capture_output=True, text=True)  # fmt: skip
    if done.returncode:
        said = done.stderr.strip().splitlines() or [f"exit status {done.returncode}"]
        raise RuntimeError(said[-1])
    return json.loads(done.stdout)


def has_avx2() -> bool:
    """Whether this processor has the kernels of 2013, so that those of 2008 are others."""
    known = _multiarray_umath.__cpu_features__
    return bool(known.get("X86_V3") or known.get("AVX2"))


def explained(left_out: dict[str, str]) -> bool:
    """Whether settings were left out for one reason alone: AVX2's, where nothing newer is."""
    return left_out in ({}, {"avx2": f"{SAME} as it is"})


def obeyed(settings: dict[str, dict]) -> tuple[dict[str, dict], dict[str, str]]:
    """The settings that change something here, and why the others do not: by name."""
    kept, left_out, seen = {}, {}, {}
    for name, setting in settings.items():
        try:
            answer = probe(setting)
        except RuntimeError as problem:
            left_out[name] = f"NumPy and torch do not start with it ({problem})"
            continue
        wanted = ANSWERS.get(name, {})
        wrong = [f"{key} is {answer[key]}" for key in wanted if answer[key] != wanted[key]]
        if wrong:
            left_out[name] = f"it is not obeyed here: {', '.join(wrong)}"
        elif str(answer) in seen:
            left_out[name] = f"{SAME} {seen[str(answer)]}"
        else:
            kept[name], seen[str(answer)] = setting, name
    return kept, left_out
