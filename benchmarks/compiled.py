"""labkit.fast_step beside JAX and a plain Numba kernel: python benchmarks/compiled.py [SIZE ...]

The step and the five sizes of one_step.py, in float64 and float32. JAX and Numba live in an
environment of its own (build/compiled, from benchmarks/peers.txt), which is made when it is not
there; exit status 77 when that cannot be done. Each must give the fast step's losses over five
steps, or this stops. With OMP_NUM_THREADS=1 (the default) the process is held to one core, since
JAX has threads of its own. Compilation is not counted.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from _common import ROOT, spread, table, use_threads

THREADS = use_threads()
SKIPPED = 77
VENV = ROOT / "build" / "compiled"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SECONDS, ROUNDS = 4, 12  # of measuring, for a size: until both are over
AGREE = {"float64": 1e-12, "float32": 1e-5}  # relative, of the losses


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sizes", nargs="*", metavar="SIZE")
    options = parser.parse_args()
    if Path(sys.prefix).resolve() == VENV.resolve():
        compare(options.sizes)
        return 0
    why = build()
    if why:
        print(f"Skipped: JAX and Numba cannot be installed here ({why}).")
        return SKIPPED
    paths = [ROOT, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, paths))}
    return subprocess.run([PYTHON, __file__, *options.sizes], env=environment).returncode


def build() -> str:
    """Make the environment. Returns why that is not possible, or ''."""
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    wanted = ["-r", ROOT / "benchmarks" / "peers.txt", "numpy", "-c", ROOT / "constraints.txt"]
    done = subprocess.run([PYTHON, "-m", "pip", "install", "-q", *wanted],
                          text=True, capture_output=True)  # fmt: skip
    return (done.stderr.strip().splitlines() or ["pip failed"])[-1] if done.returncode else ""


def compare(names: list[str]) -> None:
    """Three tables: ratios, milliseconds on the clock, milliseconds of processor time."""
    if THREADS == "1" and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false"
    import numpy as np
    from _compiled import COMPILED
    from one_step import SIZES, fast, make

    kinds = {"fast": fast, **COMPILED}
    load, ratios, clock, work = [os.getloadavg()[0]], [], [], []
    for name in names or SIZES:
        C, H, B, T = SIZES[name]
        for dtype in (np.float64, np.float32):
            drawn = make(C, H, B, T, dtype, np.random.default_rng(0))
            runs = {kind: build(*drawn) for kind, build in kinds.items()}
            hold_to_the_same_losses(runs, AGREE[np.dtype(dtype).name])
            walls, works = measured(runs)
            load.append(os.getloadavg()[0])
            size = f"C = {C}, H = {H}, B = {B}, T = {T}, {np.dtype(dtype).name}"
            ratios.append((size, *(beside(t, walls["fast"]) for t in walls.values()),
                           *(beside(t, works["fast"]) for t in works.values())))  # fmt: skip
            clock.append((size, *(spread(t, 1e3) for t in walls.values())))
            work.append((size, *(spread(t, 1e3) for t in works.values())))
    report(list(kinds), load, ratios, clock, work)


def hold_to_the_same_losses(runs: dict, close: float) -> None:
    """Five steps of each: the losses of all are those of the fast step, or ValueError."""
    losses = {kind: [run() for _ in range(5)] for kind, run in runs.items()}
    for kind, found in losses.items():
        gap = max(abs(a - b) / abs(b) for a, b in zip(found, losses["fast"], strict=True))
        if not gap <= close:
            raise ValueError(f"{kind}: its losses differ from the fast step's by {gap:.1e}")


def measured(runs: dict) -> tuple[dict, dict]:
    """Seconds a step on the clock and of processor time, in turns of 5 ms or one step."""
    walls, works = ({kind: [] for kind in runs} for _ in range(2))
    stop, rounds = time.perf_counter() + SECONDS, 0
    while time.perf_counter() < stop or rounds < ROUNDS:
        rounds += 1
        for kind, run in runs.items():
            run()  # the others have emptied the caches
            steps, start, work = 0, time.perf_counter(), time.process_time()
            while steps == 0 or time.perf_counter() - start < 0.005:
                run()
                steps += 1
            walls[kind].append((time.perf_counter() - start) / steps)
            works[kind].append((time.process_time() - work) / steps)
    return walls, works


def beside(times: list[float], fast: list[float]) -> str:
    """'median over the fast step's median (smallest over its smallest)'."""
    return (
        f"{statistics.median(times) / statistics.median(fast):.2f} ({min(times) / min(fast):.2f})"
    )


def report(kinds: list[str], load: list[float], ratios: list, clock: list, work: list) -> None:
    from importlib.metadata import version

    versions = ", ".join(f"{name} {version(name)}" for name in ("numpy", "jax", "numba"))
    busy = max(load) > os.cpu_count()
    words = "the machine was busy: read what is in brackets and processor time" if busy else "quiet"
    print(f"{versions}; threads: {THREADS}. Load average before and during the run: "
          f"{min(load):.1f} to {max(load):.1f} on {os.cpu_count()} cores ({words}). The losses of "
          "five steps agree to 1e-12 in float64 and 1e-5 in float32.\n")  # fmt: skip
    head = ("size", *kinds, *(f"{kind}, CPU" for kind in kinds))
    said = "Over the fast step's: median over median (smallest over smallest)"
    print(f"{said}, on the clock, then in processor time:\n\n{table(head, ratios)}")
    print(f"Milliseconds on the clock:\n\n{table(head[: len(kinds) + 1], clock)}")
    print(f"Milliseconds of processor time:\n\n{table(head[: len(kinds) + 1], work)}")


if __name__ == "__main__":
    sys.exit(main())
