"""Labs 05 and 06: a training run, live, with a stop button that keeps the parameters so far."""

import sys
import threading
from functools import partial

import numpy as np
from ipywidgets import Button, Layout

from labkit import plots, progressbar
from labkit.nets.training import walk_minibatches
from labkit.plots import palette
from labkit.widgets.axes import Axes
from labkit.widgets.errors import LearnerError, call
from labkit.widgets.frame import View
from labkit.widgets.run import Run
from labkit.widgets.stage import Stage
from labkit.widgets.svg import WIDTH, Canvas

POINTS = 400  # a line of more would not look different
_latest = []  # the run of this kernel that was started last


def training(params, draw_batch, forward_batch, backward_batch, rng, *,
             steps=700, lr=1e-2, max_norm=1.0, floor=None, validate=None):  # fmt: skip
    """Train as `labkit.training.train_minibatches` does, and watch it.

    The question: when would you stop, and what does stopping early cost?

    Args:
        params, draw_batch, forward_batch, backward_batch, rng, steps, lr, max_norm, floor:
            as for `train_minibatches`; the two passes are the learner's own.
        validate: function from params to a loss in nats; optional.

    Returns:
        Training. In a notebook it works on while you go on reading; elsewhere, and where
        nobody is watching, it is done when the call returns.
    """
    draw, forward, backward = (
        partial(call, f) for f in (draw_batch, forward_batch, backward_batch)
    )
    walk = walk_minibatches(params, draw, forward, backward, rng, steps, lr, max_norm)

    def train(run):
        after = params
        for loss, _, before, after in walk:  # noqa: B007 - the last one is what is handed back
            run.report(loss, before)
        return after

    return Training(Run(train, steps, "step", floor, validate))


def training_torch(model, loader, optimizer, epochs, train_torch, *, floor=None, validate=None):
    """Train a torch module with the learner's `train_torch`, an epoch at a time, and watch it.

    Args:
        model, loader, optimizer, epochs: what `train_torch` takes; the model is trained in
            place, so that it keeps what it has learned when the run is stopped.
        train_torch: the learner's own.
        floor, validate: as for `training`; `validate` is given the model.
    """

    def train(run):
        for _ in range(epochs):
            history = call(train_torch, model, _Stoppable(loader, run.pause_point), optimizer, 1)
            run.report(history[0], model)
        return model

    return Training(Run(train, epochs, "epoch", floor, validate))


class Training:
    """A run on show: the live picture, the stop button, and what is there so far.

    params, losses, validation and state are the run's own; `stop()` ends it, `wait()` waits.
    """

    def __init__(self, run):
        self.run, self.view = run, None
        self._thread = None
        self._button = Button(description="Stop", icon="stop", layout=Layout(width="110px"))
        self._button.tooltip = "End the training; the parameters so far are kept"
        self._button.on_click(lambda _: self.stop())
        self._stage = Stage([self._button])
        self.box = self._stage.box
        self._start()

    @property
    def params(self):
        return self.run.params

    @property
    def losses(self):
        return np.array(self.run.losses)

    @property
    def validation(self):
        return list(self.run.validation)

    @property
    def state(self):
        return self.run.state

    @property
    def error(self):
        return self.run.error

    @property
    def alt(self):
        return self.view.alt if self.view else self.run.line()

    def stop(self):
        """End the run at its next step; the parameters so far are kept."""
        self.run.stop()

    def wait(self, timeout=None):
        """Wait for the end of the run, `timeout` seconds at most; returns self."""
        if self._thread is not None:
            self._thread.join(timeout)
        return self

    def picture(self):
        """The losses so far as a static figure of labkit.plots."""
        return plots.loss_curve({"loss": self.losses}, self.run.floor, x_label=self.run.unit)

    def _start(self):
        for earlier in _latest:
            earlier.stop()  # two runs at once would fight over the same cores
        _latest[:] = [self.run]
        if progressbar._in_kernel() and progressbar._is_watched():
            work = lambda: self.run.go(self._show)  # noqa: E731
            self._thread = threading.Thread(target=work, daemon=True, name="training")
            self._show(self.run)
            self._thread.start()
        elif progressbar._in_kernel():
            self.run.go(lambda run: None)
            self._show(self.run)
        else:
            self.run.go(_print_line)

    def _show(self, run):
        self._button.disabled = run.state != "running"
        if run.state == "failed":
            self.view = None
            self._stage.fail(LearnerError(run.error))
            return
        self.view = view_of(run)
        self._stage.show(self.view)

    def __repr__(self):
        return f"Training: {self.alt}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        if self.view is None and not self.run.error:
            return {"text/plain": repr(self)}
        bundle = dict(self.box._repr_mimebundle_() or {})
        return bundle | {"text/plain": repr(self), "text/html": self._stage.html}


def view_of(run):
    """What a run looks like now."""
    losses, said = np.array(run.losses), run.line()
    said = said[:1].upper() + said[1:]
    data = {"losses": losses, "validation": list(run.validation), "floor": run.floor}
    alt = f"Loss in nats a sequence against {run.unit}s. {said}"
    svg = _draw(run, losses).html(alt) if len(losses) else ""
    return View(data | {"state": run.state}, svg, said, alt, live=run.state != "running")


def _draw(run, losses):
    canvas, steps = Canvas(340), np.arange(1, len(losses) + 1)
    checked = np.array(run.validation, float).reshape(-1, 2)
    seen = [float(loss) for loss in (*losses, *checked[:, 1])]
    highest, lowest = max(seen), min(seen)
    if run.floor is not None:
        lowest = min(lowest, float(run.floor))
    room = 0.06 * max(highest - lowest, 0.1)
    limits = (lowest - 2 * room, highest + room)
    axes = Axes(canvas, (78, 14, WIDTH - 130, 286), (0, run.total), limits)
    axes.frame(run.unit, "loss, nats a sequence", whole=True)
    kept = np.unique(np.linspace(0, len(losses) - 1, min(POINTS, len(losses))).astype(int))
    axes.plot(steps[kept], losses[kept], palette.BLUE, 1.6)
    ends = [(losses[-1], "loss", palette.BLUE)]
    if len(checked):
        axes.plot(checked[:, 0], checked[:, 1], palette.VERMILLION, 2.2, dots=True)
        ends.append((checked[-1, 1], "validation", palette.VERMILLION))
    if run.floor is not None:
        axes.floor(run.floor)
    axes.labels(ends)
    return canvas


class _Stoppable:
    """A loader that can be left between two batches."""

    def __init__(self, loader, check):
        self._loader, self._check = loader, check

    def __len__(self):
        return len(self._loader)

    def __iter__(self):
        for batch in self._loader:
            self._check()
            yield batch


def _print_line(run):
    """Outside Jupyter: one line, written over itself in a terminal, once at the end elsewhere."""
    if sys.stdout.isatty():
        end = "\n" if run.state != "running" else ""
        print(f"\r{run.line():<100}", end=end, flush=True)
    elif run.state != "running":
        print(run.line())
