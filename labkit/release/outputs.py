"""Executes solution notebooks and stores what their cells print, the same bytes every time."""

import asyncio
import atexit
import contextlib
import os
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from contextvars import ContextVar

from nbformat import NotebookNode

from labkit.release import notebook as files
from labkit.release.course import Course
from labkit.release.errors import CourseError
from labkit.release.student import normal_metadata

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"

# The task that Ctrl-C cancels; none when somebody else runs the loop.
_OUTERMOST: ContextVar[asyncio.Task | None] = ContextVar("outermost", default=None)

# One thread: sums are then added in the same order on every machine, and two notebooks at a
# time do not fight over two cores.
ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}


def store(course: Course, labs: Sequence[str], jobs: int = 2, timeout: int = 600) -> list[str]:
    """Execute each lab's solutions and store their outputs. Returns the labs that failed."""
    try:
        return asyncio.run(_store(course, labs, jobs, timeout))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def _store(course: Course, labs: Sequence[str], jobs: int, timeout: int) -> list[str]:
    places, failed = asyncio.Semaphore(jobs), []
    _OUTERMOST.set(asyncio.current_task())
    # nbclient's watch over a kernel may complain after the kernel was ended; nobody asked.
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)

    async def one(lab: str) -> None:
        async with places:
            try:
                print(await _renew(course, lab, timeout), flush=True)
            except CourseError as problem:
                failed.append(lab)
                print(f"labkit: {problem}", file=sys.stderr)

    await asyncio.gather(*(one(lab) for lab in labs))
    return sorted(failed)


async def _renew(course: Course, lab: str, timeout: int) -> str:
    """Execute one lab and store its outputs. Returns the line that reports it."""
    path, named, started = (
        course.solution(lab),
        course.named(course.solution(lab)),
        time.monotonic(),
    )
    found = files.read(path, named)
    before = path.read_bytes()
    notebook = await execute(found, path.parent, named, timeout)
    if path.read_bytes() != before:
        # Writing now would undo what its author did in the meantime.
        raise CourseError(named, "the file was edited while it ran", "run labkit outputs again")
    changed = files.write(notebook, path)
    said = "outputs stored" if changed else "outputs were right already"
    return f"{named}: {said} ({time.monotonic() - started:.0f} s)"


async def execute(notebook: NotebookNode, folder, named: str, timeout: int = 600) -> NotebookNode:
    """notebook with fresh outputs, as they are stored.

    Raises CourseError when a cell fails that is not tagged raises-exception.
    """
    return normalised(await run(notebook, folder, named, timeout))


async def run(
    notebook: NotebookNode, folder, named: str, timeout: int = 600, allow_errors: bool = False
) -> NotebookNode:
    """notebook after one run from top to bottom. Relative paths start at folder.

    nbval starts its kernels in the notebook's own folder, so that is what to pass.
    """
    _blank(notebook)
    client, reached = _client(notebook, folder, timeout, allow_errors)
    with tempfile.TemporaryDirectory(prefix="labkit-") as scratch:
        # A start-up file of this user's IPython, a progress bar, the name of an open notebook or a
        # picture's draft must not show in a stored output.
        environment = os.environ | ONE_THREAD | {"IPYTHONDIR": scratch, "CI": "true"}
        for name in ("JPY_SESSION_NAME", "LABKIT_DRAFT"):
            environment.pop(name, None)
        try:
            await client.async_execute(env=environment)
        except Exception as problem:
            if (task := asyncio.current_task()) and task.cancelling():
                raise asyncio.CancelledError from None  # its kernel "died" because we ended it
            place = f"{named}, {files.where(notebook, reached[-1])}" if reached else named
            raise CourseError(place, *_explain(problem, timeout)) from None
        finally:
            await _end(client)
    return notebook


def normalised(notebook: NotebookNode) -> NotebookNode:
    """notebook, without what differs from run to run or from machine to machine."""
    normal_metadata(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [_normal(output) for output in cell.outputs]
    return notebook


def _blank(notebook: NotebookNode) -> None:
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None


def _client(notebook: NotebookNode, folder, timeout: int, allow_errors: bool):
    """An nbclient for notebook, and the list of the cells it has reached."""
    from nbclient import NotebookClient

    reached: list[int] = []
    client = NotebookClient(
        notebook,
        timeout=timeout,
        kernel_name="python3",
        allow_errors=allow_errors,
        record_timing=False,
        coalesce_streams=True,
        extra_arguments=["--IPKernelApp.log_level=CRITICAL"],  # what matters comes as a reply
        resources={"metadata": {"path": str(folder)}},
    )
    if outermost := _OUTERMOST.get():
        client.on_notebook_start = lambda notebook: _on_interrupt(outermost)
    client.on_cell_execute = lambda cell, cell_index: reached.append(cell_index)
    return client, reached


async def _end(client) -> None:
    """Leave no kernel behind, whatever interrupted nbclient's own ending of it."""
    # That is its last resort at exit; it finds nothing left to end and would complain.
    atexit.unregister(client._cleanup_kernel)
    if client.km is not None and client.km.has_kernel:
        await client.km.shutdown_kernel(now=True)


def _on_interrupt(task: asyncio.Task) -> None:
    """Let Ctrl-C cancel task: nbclient would end one kernel of the several that may run.

    Only the outermost task: a second cancellation would cut short the ending of a kernel.
    """
    # Windows, or not the main thread: the interpreter's own handler stays.
    with contextlib.suppress(RuntimeError, ValueError):
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, task.cancel)


def _explain(problem: Exception, timeout: int) -> tuple[str, str]:
    """What happened, and the way out."""
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    kept = "the stored outputs are as they were"
    if isinstance(problem, CellExecutionError):
        said = f"{problem.ename}: {problem.evalue}".splitlines()[0]
        return f"raised {said}", f"mend the cell, or tag it raises-exception; {kept}"
    if isinstance(problem, CellTimeoutError):
        return f"ran over {timeout} s", f"make it shorter, or give --timeout; {kept}"
    if isinstance(problem, DeadKernelError):
        return "its kernel died", f"look for a lack of memory or a native crash; {kept}"
    return f"could not be run ({type(problem).__name__}: {problem})", f"mend that; {kept}"


def _normal(output: NotebookNode) -> NotebookNode:
    if output.output_type == "error":
        # Frames hold paths of this machine; the last line says it all.
        output.traceback = [f"{output.ename}: {output.evalue}"]
    elif "data" in output:
        # A live widget cannot be stored: its state is gone with the kernel.
        output.data.pop(WIDGET_VIEW, None)
        output.metadata.pop(WIDGET_VIEW, None)
    return output
