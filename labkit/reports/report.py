"""Report: what `check` returns."""

from labkit.engine.held import Held
from labkit.engine.verdict import State, Verdict
from labkit.reports import html, text


class Plain(str):
    """A text that a notebook shows as it is read, where a plain str is shown on one line."""

    def _repr_pretty_(self, printer, cycle: bool) -> None:
        printer.text(str(self))


class Report:
    """The result of a check: true when everything passed.

    state is a `State`, score a number from 0 to 1, mistakes the names of the recognised
    mistakes in order, case the smallest case that came out wrong; text, also str(), is the whole
    report in plain text, verdict the data behind it.
    """

    def __init__(self, verdict: Verdict):
        self.verdict = verdict
        self._shown_in = None  # the execution count of the cell that has shown it already

    @property
    def state(self) -> State:
        return self.verdict.state

    @property
    def score(self) -> float:
        return self.verdict.score

    @property
    def mistakes(self) -> tuple[str, ...]:
        return self.verdict.mistakes

    @property
    def case(self) -> Held | None:
        """The smallest case that came out wrong: inputs, what came of them, and `call()`.

        None where everything passed, or nothing was called.
        """
        return self.verdict.held

    def __bool__(self) -> bool:
        return self.state is State.PASSED

    @property
    def text(self) -> str:
        """The whole report in plain text: for a terminal, a screen reader, a message."""
        return Plain(text.render(self.verdict))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Report on {self.verdict.exercise or 'nothing'}: {self.state}>"

    def show(self) -> None:
        """Show the report: as HTML in Jupyter, as text elsewhere."""
        shell = ipython()
        if shell is None:
            print(self)
            return
        self._shown_in = shell.execution_count
        show_bundle(str(self), html.render(self.verdict))

    def _ipython_display_(self) -> None:
        # `check(f)` shows its report at once, so that `assert check(f)` does too; as the last
        # expression of the same cell it need not appear a second time.
        shell = ipython()
        if shell is None or shell.execution_count != self._shown_in:
            self.show()


def ipython():
    """The running IPython shell, or None. Never imports IPython."""
    import sys

    module = sys.modules.get("IPython")
    return module.get_ipython() if module else None


def show_bundle(plain: str, rich: str) -> None:
    """Display text and HTML of the same thing in IPython, or print the text."""
    if ipython() is None:
        print(plain)
        return
    from IPython.display import display

    display({"text/plain": plain, "text/html": rich}, raw=True)
