"""A progress bar for long work that never leaves a trace in a stored output."""

import os
import sys


def track(iterable, label, total=None):
    """Iterate over `iterable` and show how far it is, when somebody is there to watch.

    Shown in a terminal and in a live Jupyter session; removed when the work is done.
    Silent when stdout is no terminal, when a notebook is executed without a person (nbval,
    nbclient, nbconvert), and whenever the environment variable CI is set.

    Args:
        iterable: what to go through.
        label: a few words, such as "training".
        total: number of items, where `len(iterable)` does not say it.

    Returns:
        an iterator over the items of `iterable`, unchanged.
    """
    if not _is_watched():
        return iter(iterable)
    from tqdm import tqdm

    # stdout and not tqdm's stderr: JupyterLab paints stderr red, as if something broke.
    # One line for bars inside bars: JupyterLab cannot move up a line, and would stack them.
    return iter(tqdm(iterable, label, total, leave=False, file=sys.stdout, ncols=80, position=0))


def _is_watched():
    if os.environ.get("CI", "").lower() not in ("", "0", "false"):
        return False
    return _in_live_notebook() if _in_kernel() else bool(sys.stdout and sys.stdout.isatty())


def _in_kernel():
    # Only a kernel's own process has ipykernel's shell; IPython in a terminal has another.
    get_ipython = getattr(sys.modules.get("IPython"), "get_ipython", None)
    shell = get_ipython() if get_ipython else None
    return type(shell).__name__ not in ("NoneType", "TerminalInteractiveShell")


def _in_live_notebook():
    # Jupyter Server names the open notebook in JPY_SESSION_NAME; nbclient and nbval, which
    # start kernels without a server, do not. VS Code and Colab have marks of their own.
    return (
        "JPY_SESSION_NAME" in os.environ
        or "VSCODE_PID" in os.environ
        or "google.colab" in sys.modules
    )
