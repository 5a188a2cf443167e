"""A training run that can be watched, timed and stopped. Nothing here is drawn."""

import time

import numpy as np

from labkit.plots.words import number
from labkit.widgets.errors import LearnerError, Stopped, call, sentence

CHECKS = 20  # how often a run is validated on its way


def _nobody(_run):
    """Who listens to a run before it is under way."""


class Run:
    """What a training run has done so far.

    Attributes:
        losses: list, each taken before its step. validation: list of (step, loss).
        params: those of the last report, or what the run handed back at its end.
        state: "running", "stopped", "done" or "failed"; error: the line that says why.
    """

    def __init__(self, train, total, unit="step", floor=None, validate=None):
        """
        Args:
            train: `train(run)` trains, calls `run.report` at every step, returns params.
            total: how many reports there will be.
            unit: "step" or "epoch".
            floor: nats, the best possible loss.
            validate: function from params to a loss, asked about 20 times.
        """
        self.train, self.total, self.unit = train, total, unit
        self.floor, self.validate = floor, validate
        self.losses, self.validation = [], []
        self.params, self.state, self.error = None, "running", ""
        self._stopping, self._began, self._told = False, time.monotonic(), 0.0
        self._listener, self._pause = _nobody, 0.3

    def go(self, listener, pause=0.3):
        """Train to the end; `listener(run)` hears of it at most every `pause` seconds."""
        self._listener, self._pause, self._began = listener, pause, time.monotonic()
        try:
            self.params = self.train(self)
            self._check(last=True)
            self.state = "done"
        except (Stopped, KeyboardInterrupt):
            self.state = "stopped"
        except Exception as problem:  # a learner's function may raise anything
            self.state, self.error = "failed", sentence(problem)
        listener(self)

    def report(self, loss, params):
        """Note the loss of one step and the params that it was taken with."""
        loss = float(loss)
        if not np.isfinite(loss):
            raise LearnerError(f"✗ The loss of {self.unit} {len(self.losses)} is {loss}: lower lr?")
        self.losses.append(loss)
        self.params = params
        self._check()
        now = time.monotonic()
        if now - self._told >= self._pause:
            self._told = now
            self._listener(self)
        self.pause_point()

    def pause_point(self):
        """A place where the run may end: raises Stopped once stop was called."""
        if self._stopping:
            raise Stopped

    def stop(self):
        """End the run at its next step; the params so far are kept."""
        self._stopping = True

    @property
    def seconds_left(self):
        """An estimate, from the pace so far."""
        done = len(self.losses)
        return (time.monotonic() - self._began) / done * (self.total - done) if done else None

    def line(self):
        """The run in one line of text."""
        if self.state == "failed":
            return self.error
        if not self.losses:
            return "Stopped before the first step." if self.state == "stopped" else "Starting."
        last = self.losses[-1]
        said = f"{self.unit} {len(self.losses)} of {self.total}: loss {number(last)} nats"
        if self.validation:
            said += f", validation {number(self.validation[-1][1], 4)}"
        if self.floor is not None:
            said += f", floor {number(self.floor, 4)}"
        return said + self._ending()

    def _ending(self):
        if self.state == "running":
            return f"; about {max(self.seconds_left or 0, 0):.0f} s left"
        kept = "Stopped: the parameters so far are kept." if self.state == "stopped" else "Done."
        return f". {kept}"

    def _check(self, last=False):
        done = len(self.losses)
        due = last or (done - 1) % max(1, self.total // CHECKS) == 0
        if self.validate is not None and due and self.params is not None:
            self.validation.append((done, float(call(self.validate, self.params))))
