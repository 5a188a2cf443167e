"""The training widget: it trains as labkit.training does, stops, and keeps what there is."""

import threading
import time

import numpy as np
import pytest
import torch
from torch import nn
from widget_gallery import VOCABULARY, draw_batch, network, train

from labkit import data, plots, training, widgets
from labkit.reference import RNN, backward_batch, forward_batch, train_torch


@pytest.fixture
def watched(monkeypatch):
    """As in a notebook with somebody before it: the run goes on in the background."""
    monkeypatch.setattr("labkit.progressbar._in_kernel", lambda: True)
    monkeypatch.setattr("labkit.progressbar._is_watched", lambda: True)


@pytest.fixture
def unwatched(monkeypatch):
    """As in nbval and nbclient."""
    monkeypatch.setattr("labkit.progressbar._in_kernel", lambda: True)


def test_it_trains_as_labkit_training_does():
    run, rng = train(30), np.random.default_rng(0)
    params, history = training.train_minibatches(
        network(12), draw_batch, forward_batch, backward_batch, rng, steps=30
    )
    np.testing.assert_allclose(run.losses, history.losses, rtol=1e-12)
    for ours, theirs in zip(run.params, params, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-10, atol=1e-14)
    assert run.state == "done"


def test_outside_jupyter_it_is_one_line_of_text(capsys):
    run = train(20)
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("step 20 of 20: loss ") and "floor 2.197" in line
    assert line.endswith("Done.")
    assert "<svg" not in run._repr_mimebundle_().get("text/html", "")


def test_in_a_terminal_the_line_is_written_over_itself(capsys, monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    ticks = iter(np.arange(0, 1000, 0.5))
    monkeypatch.setattr("labkit.widgets.run.time.monotonic", lambda: next(ticks))
    train(5)
    said = capsys.readouterr().out
    assert said.count("\r") >= 5 and said.count("\n") == 1 and "s left" in said


def test_where_nobody_watches_it_is_done_at_once_and_shows_the_end(unwatched):
    run = train(20)
    assert run.state == "done" and len(run.losses) == 20
    shown = run._repr_mimebundle_()["text/html"]
    assert "<svg" in shown and "step 20 of 20" in shown.lower() and "floor 2.197 nats" in shown
    assert run._button.disabled


def test_stop_keeps_the_parameters_so_far(watched):
    run = train(100_000)
    deadline = time.monotonic() + 20
    while len(run.losses) < 5 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert run.state == "running" and not run._button.disabled
    run._button.click()
    assert run.wait(20).state == "stopped"
    done = len(run.losses)
    assert 5 <= done < 100_000
    assert any((a != b).any() for a, b in zip(run.params, network(12), strict=True))
    assert "Stopped: the parameters so far are kept." in run.alt and run._button.disabled
    time.sleep(0.05)
    assert len(run.losses) == done, "it went on after the stop"


def test_the_parameters_are_those_of_the_last_loss():
    seen = []

    def forward(inputs, state, params):
        seen.append(params)
        if len(seen) == 4:
            raise KeyboardInterrupt
        return forward_batch(inputs, state, params)

    run = train(30, forward=forward)
    assert run.state == "stopped" and len(run.losses) == 3
    assert run.params is seen[2]


def test_a_second_run_ends_the_first(watched):
    first = train(100_000)
    second = train(3)
    assert first.wait(20).state == "stopped" and second.wait(20).state == "done"
    assert not [t for t in threading.enumerate() if t.name == "training" and t.is_alive()]


def test_validation_is_drawn_and_ends_with_the_last_parameters():
    nine = training.index_batch([data.anbn_string(n) for n in range(1, 10)], VOCABULARY)

    def validate(params):
        return training.batch_loss(params, nine, forward_batch, backward_batch)[0]

    run = train(40, validate=validate)
    steps = [step for step, _ in run.validation]
    assert 15 < len(steps) < 30 and steps[-1] == 40 and steps == sorted(steps)
    assert run.validation[-1][1] == pytest.approx(validate(run.params), rel=1e-12)


def test_the_floor_and_the_losses_are_in_the_static_figure():
    still = train(20).picture()
    assert isinstance(still, plots.Picture) and still.data["floor"] == data.anbn_floor()
    assert len(still.data["losses"]["loss"]) == 20


def test_a_loss_that_is_no_number_is_told(unwatched):
    def wild(inputs, state, params):
        outputs, states = forward_batch(inputs, state, params)
        return outputs * np.nan, states

    run = train(5, forward=wild)
    assert run.state == "failed" and "loss of step 0 is nan" in run.error


def test_time_left_follows_the_pace(monkeypatch):
    from labkit.widgets.run import Run

    now = [0.0]
    monkeypatch.setattr("labkit.widgets.run.time.monotonic", lambda: now[0])
    left = []

    def steady(run):
        for step in range(10):
            now[0] += 2.0
            run.report(1.0, step)
            left.append(run.seconds_left)

    Run(steady, 10).go(lambda run: None)
    assert left[0] == pytest.approx(18) and left[4] == pytest.approx(10) and left[9] == 0


def test_the_line_says_the_last_loss_and_no_mean_over_the_run():
    from labkit.widgets.run import Run

    def falling(run):
        for loss in (9.0, 5.0, 2.0):
            run.report(loss, None)

    run = Run(falling, 3, "epoch")
    run.go(lambda run: None)
    assert "loss 2 nats" in run.line() or "loss 2.00 nats" in run.line()


class Loader(list):
    """Batches of token tensors; counts those that were read, and may be held at one of them."""

    def __init__(self, batches):
        super().__init__(batches)
        self.read, self.hold_at = 0, None
        self.reached, self.go_on = threading.Event(), threading.Event()

    def __iter__(self):
        for batch in super().__iter__():
            self.read += 1
            if self.read == self.hold_at:
                self.reached.set()
                self.go_on.wait(20)
            yield batch


def torch_parts(batches=3):
    torch.manual_seed(0)
    model = RNN(4, 6).double()
    rng = np.random.default_rng(0)
    loader = Loader(tuple(map(torch.from_numpy, draw_batch(rng))) for _ in range(batches))
    return model, loader, torch.optim.SGD(model.parameters(), lr=0.01)


def test_torch_is_trained_an_epoch_at_a_time_and_alike():
    model, loader, optimizer = torch_parts()
    run = widgets.training_torch(model, loader, optimizer, 4, train_torch, floor=2.197)
    twin, loader, optimizer = torch_parts()
    np.testing.assert_allclose(run.losses, train_torch(twin, loader, optimizer, 4), rtol=1e-12)
    assert run.params is model and isinstance(model, nn.Module) and run.state == "done"


def test_torch_stops_between_two_batches(watched):
    model, loader, optimizer = torch_parts(batches=50)
    loader.hold_at = 7
    run = widgets.training_torch(model, loader, optimizer, 50, train_torch)
    assert loader.reached.wait(20)
    run.stop()
    loader.go_on.set()
    assert run.wait(20).state == "stopped"
    assert loader.read <= 8
