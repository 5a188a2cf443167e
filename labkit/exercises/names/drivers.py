"""Drivers of lab 07: they build a layer or network and call its methods. They hold no answer.

A network's parameters are set by the driver, so that every run starts from the same numbers.
`__init__`, `clip` and `optimize` are handed out with the stub of RNNModel.
"""

import contextlib
from collections.abc import Iterator

import numpy as np

from labkit.engine.drivers import Step, call
from labkit.engine.theirs import Frozen, Theirs

LETTERS = ("U", "V", "W", "b_hidden", "b_out")


def run_tanh(subject: Theirs, x: Frozen, d_h: Frozen) -> Iterator[Step]:
    """One layer: forward(x), then backward(d_h)."""
    yield from _layer(call(subject), (x,), (d_h,))


def run_tanh_again(subject: Theirs, x_before: Frozen, x: Frozen, d_h: Frozen) -> Iterator[Step]:
    """One layer, used for another x first; and backward is called twice, with 2 d_h then."""
    yield from _layer_again(call(subject), (x_before,), (x,), (d_h,))


def run_tanh_in_turn(
    subject: Theirs, x_before: Frozen, d_before: Frozen, x: Frozen, d_h: Frozen
) -> Iterator[Step]:
    """One layer that has been forward and back before."""
    yield from _layer_in_turn(call(subject), (x_before,), (d_before,), (x,), (d_h,))


def run_two_tanhs(
    subject: Theirs, x_first: Frozen, x_second: Frozen, d_first: Frozen, d_second: Frozen
) -> Iterator[Step]:
    """Two layers at work together: both go forward before one goes back; twice."""
    yield from _two_layers(subject, (x_first,), (x_second,), (d_first,), (d_second,))


def run_loss(subject: Theirs, p: Frozen, y: Frozen) -> Iterator[Step]:
    """One layer: forward(p, y), then backward()."""
    yield from _layer(call(subject), (p, y))


def run_loss_again(
    subject: Theirs, p_before: Frozen, y_before: Frozen, p: Frozen, y: Frozen
) -> Iterator[Step]:
    """One layer, used for another step first; and backward is called twice."""
    yield from _layer_again(call(subject), (p_before, y_before), (p, y))


def run_loss_in_turn(
    subject: Theirs, p_before: Frozen, y_before: Frozen, p: Frozen, y: Frozen
) -> Iterator[Step]:
    """One layer that has been forward and back before."""
    yield from _layer_in_turn(call(subject), (p_before, y_before), (), (p, y), ())


def run_two_losses(
    subject: Theirs, p_first: Frozen, y_first: Frozen, p_second: Frozen, y_second: Frozen
) -> Iterator[Step]:
    """Two layers at work together: both go forward before one goes back; twice."""
    yield from _two_layers(subject, (p_first, y_first), (p_second, y_second))


def _layer(layer: Theirs, given: tuple, back: tuple = ()) -> Iterator[Step]:
    yield "forward", {"forward": layer.forward(*given)}
    yield "backward", {"backward": layer.backward(*back)}


def _layer_again(layer: Theirs, before: tuple, given: tuple, back: tuple = ()) -> Iterator[Step]:
    layer.forward(*before)
    layer.forward(*given[:-1], *before[-1:])  # where two come in, one of them is the same object
    yield from _layer(layer, given, back)
    yield "backward", {"backward, called again": layer.backward(*(2 * d_h for d_h in back))}


def _layer_in_turn(
    layer: Theirs, before: tuple, back_before: tuple, given: tuple, back: tuple
) -> Iterator[Step]:
    layer.forward(*before)
    with contextlib.suppress(Exception):  # which shows below, so that forward counts
        layer.backward(*back_before)
    yield from _layer(layer, given, back)


def _two_layers(
    subject: Theirs, given: tuple, others: tuple, back: tuple = (), back_others: tuple = ()
) -> Iterator[Step]:
    first, second = call(subject), call(subject)
    yield "forward", {"forward of the first layer": first.forward(*given)}
    yield "forward", {"forward of the second layer": second.forward(*others)}
    yield "backward", {"backward of the second layer": second.backward(*back_others)}
    yield "backward", {"backward of the first layer": first.backward(*back)}
    first.forward(*others)
    second.forward(*given)
    # Now in their own order: of a pile that both share, each would get the other's.
    yield "backward", {"backward of the first layer, later": first.backward(*back)}
    yield "backward", {"backward of the second layer, later": second.backward(*back_others)}


def new_model(
    subject: Theirs, input_dim: int, output_dim: int, hidden_dim: int, rng: Frozen
) -> Iterator[Step]:
    """What three new networks hold: two from the same state of rng, one from where rng went on."""
    state = rng.bit_generator.state
    model = call(subject, input_dim, output_dim, hidden_dim, rng)
    again = np.random.default_rng()
    again.bit_generator.state = state
    twin = call(subject, input_dim, output_dim, hidden_dim, again)
    other = call(subject, input_dim, output_dim, hidden_dim, again)
    yield "", {"new networks": [_five(network, "params") for network in (model, twin, other)]}


def run_forward(subject: Theirs, sizes: Frozen, params: Frozen, inputs: Frozen) -> Iterator[Step]:
    """forward alone, on a network that holds params."""
    yield "forward", {"outputs": _model(subject, sizes, params).forward(inputs)}


def run_loss_of(
    subject: Theirs, sizes: Frozen, params: Frozen, inputs: Frozen, targets: Frozen
) -> Iterator[Step]:
    """forward, then loss."""
    model = _model(subject, sizes, params)
    yield "forward", {"outputs": model.forward(inputs)}
    yield "loss", {"loss": model.loss(targets)}


def run_backward(
    subject: Theirs, sizes: Frozen, params: Frozen, inputs: Frozen, targets: Frozen
) -> Iterator[Step]:
    """forward, loss and backward."""
    yield from _name(_model(subject, sizes, params), inputs, targets)


def run_second_name(
    subject: Theirs,
    sizes: Frozen,
    params: Frozen,
    first: Frozen,
    first_targets: Frozen,
    inputs: Frozen,
    targets: Frozen,
) -> Iterator[Step]:
    """The second of two names on one network."""
    model = _model(subject, sizes, params)
    for _ in _name(model, first, first_targets):
        pass
    yield from _name(model, inputs, targets)


def run_after_a_price(
    subject: Theirs,
    sizes: Frozen,
    params: Frozen,
    first: Frozen,
    first_targets: Frozen,
    inputs: Frozen,
    targets: Frozen,
) -> Iterator[Step]:
    """The second of two names on one network, of which the first was priced and no more."""
    model = _model(subject, sizes, params)
    before = model.forward(first)
    model.loss(first_targets)
    after = _name(model, inputs, targets)
    yield next(after)
    yield "forward", {"outputs of the name before": before}
    yield from after


def run_beside(
    subject: Theirs, sizes: Frozen, params: Frozen, inputs: Frozen, targets: Frozen, others: Frozen
) -> Iterator[Step]:
    """A network at work while a second one of the same class, with other params, does the same."""
    model, other = _model(subject, sizes, params), _model(subject, sizes, others)
    outputs = model.forward(inputs)
    other.forward(inputs)
    yield "forward", {"outputs": outputs}
    loss = model.loss(targets)
    other.loss(targets)
    yield "loss", {"loss": loss}
    returned = model.backward()
    other.backward()
    yield "backward", {"grads": _five(model, "grads", returned)}


def run_clip(
    subject: Theirs,
    sizes: Frozen,
    params: Frozen,
    inputs: Frozen,
    targets: Frozen,
    clip_value: float,
) -> Iterator[Step]:
    """A name, then clip: the gradients afterwards."""
    model = _model(subject, sizes, params)
    for _ in _name(model, inputs, targets):
        pass
    with _filled(model):
        returned = model.clip(clip_value)
    yield "", {"grads": _five(model, "grads", returned)}


def run_optimize(
    subject: Theirs, sizes: Frozen, params: Frozen, inputs: Frozen, targets: Frozen
) -> Iterator[Step]:
    """Two names with a step after each: params afterwards, and what they make of the inputs."""
    model, optimizer = _model(subject, sizes, params), Pusher()
    for _ in range(2):
        for _ in _name(model, inputs, targets):
            pass
        with _filled(model):
            model.optimize(optimizer)
    arrays = [np.array(a) for a in _five(model, "params")]
    yield "", {"params": arrays, "outputs": model.forward(inputs)}


@contextlib.contextmanager
def _filled(model: Theirs) -> Iterator[None]:
    """Says what is wrong with the gradients where something stumbles over them."""
    try:
        yield
    except Exception:
        shapes = [[np.shape(a) for a in _five(model, name)] for name in ("grads", "params")]
        if shapes[0] == shapes[1]:
            raise
        text = f"self.grads have the shapes {shapes[0]}; those of self.params are {shapes[1]}"
        raise ValueError(text) from None


class Pusher:
    """An optimiser: step(params, grads) gives new params, and remembers how often it was asked."""

    def __init__(self):
        self.asked = 0

    def step(self, params: Frozen, grads: Theirs) -> tuple:
        """The new parameters; params and grads stay as they are."""
        self.asked += 1
        rate = 0.2 / self.asked
        return tuple(p - rate * g for p, g in zip(_values(params), _values(grads), strict=True))

    __call__ = step


def spell_twice(subject: Theirs, params: Frozen, idx_to_letter: Frozen, seed: int) -> dict:
    """Three names: two from the same seed, one from another."""
    return spell_many(subject, params, idx_to_letter, (seed, seed, seed + 1))


def spell_in_a_row(subject: Theirs, params: Frozen, idx_to_letter: Frozen, rng: Frozen) -> dict:
    """Two names from one generator."""
    return {"names": [call(subject, params, idx_to_letter, rng) for _ in range(2)]}


def spell_many(
    subject: Theirs, params: Frozen, idx_to_letter: Frozen, seeds: tuple, *rest: float
) -> dict:
    """A name for every seed."""
    rngs = [np.random.default_rng(seed) for seed in seeds]
    return {"names": [call(subject, params, idx_to_letter, rng, *rest) for rng in rngs]}


def _model(subject: Theirs, sizes: Frozen, params: Frozen) -> Theirs:
    """A network of these sizes (input, output, hidden) that holds params."""
    model = call(subject, *sizes, np.random.default_rng(1))
    own = _five(model, "params")
    shapes = [np.shape(a) for a in own], [np.shape(a) for a in params]
    if shapes[0] != shapes[1]:
        raise ValueError(f"model.params have the shapes {shapes[0]}; wanted are {shapes[1]}")
    for mine, given in zip(own, params, strict=True):
        mine[...] = given
    return model


def _name(model: Theirs, inputs: Frozen, targets: Frozen) -> Iterator[Step]:
    yield "forward", {"outputs": model.forward(inputs)}
    yield "loss", {"loss": model.loss(targets)}
    returned = model.backward()
    yield "backward", {"grads": _five(model, "grads", returned)}


def _five(model: Theirs, name: str, returned: Theirs = None) -> list:
    """model.params or model.grads, in whatever way the learner keeps five arrays."""
    prefix = "d_" if name == "grads" else ""
    kept = getattr(model, name, None)
    if kept is None and hasattr(model, prefix + "U"):
        kept = [getattr(model, prefix + letter) for letter in LETTERS]
    if kept is None:
        kept = returned
    if kept is None:
        raise ValueError(f"the network keeps no {name}: self.{name} is wanted")
    return list(_values(kept))


def _values(five: Theirs) -> list:
    return list(five.values()) if isinstance(five, dict) else list(five)
