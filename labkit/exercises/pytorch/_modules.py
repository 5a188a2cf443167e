"""Drivers of RNN: they make a module, fill it, call it. They hold no answer.

torch is imported when a driver runs.
"""

from collections.abc import Iterator

import numpy as np

from labkit.engine.drivers import Step, call
from labkit.engine.theirs import Frozen, Leaves, Theirs
from labkit.exercises.pytorch.drivers import fill, split


def run_module(
    subject: Theirs, vocab_size: int, hidden_size: int, params: Frozen, calls: Frozen
) -> Iterator[Step]:
    """Build subject(vocab_size, hidden_size), give it params, and make the calls in order.

    Each call is (tokens, hidden), where hidden may be None. The steps say which layers and
    parameter shapes the module has, which shapes params have under torch's names, what every
    call returned, which parameters the first call's logits depend on, and whether others than
    those of rnn and linear are trained. A module that cannot hold params is not called.
    """
    yield from _run(subject, vocab_size, hidden_size, params, calls, double=True)


def run_as_made(subject: Theirs, *args: Frozen) -> Iterator[Step]:
    """The same in the dtype that the module is made in."""
    yield from _run(subject, *args, double=False)


def run_backwards(
    subject: Theirs, vocab_size: int, hidden_size: int, params: Frozen, calls: Frozen
) -> Iterator[Step]:
    """The same, and the gradients that the last step of the first call sends to rnn's weights."""
    yield from _run(subject, vocab_size, hidden_size, params, calls, double=True, back=True)


def run_in_eval_mode(subject: Theirs, *args: Frozen) -> Iterator[Step]:
    """The same with a module that was put into eval mode."""
    yield from _run(subject, *args, double=True, training=False)


def _run(
    subject: Theirs,
    vocab_size: int,
    hidden_size: int,
    params: Frozen,
    calls: Frozen,
    double: bool,
    back: bool = False,
    training: bool = True,
) -> Iterator[Step]:
    import torch

    module = call(subject, vocab_size, hidden_size)
    found = {"kind": _kind(module), "layers": {}, "shapes": {}}
    if found["kind"] != "nn.Module":
        yield "__init__", found
        return
    if double:
        module.double()
    if not training:
        module.eval()
    arrays = split(params)
    found["layers"] = {name: _kind(layer) for name, layer in module.named_children()}
    found["batch_first"] = getattr(getattr(module, "rnn", None), "batch_first", None)
    own = dict(sorted(_layer_parameters(module).items()))
    found["shapes"] = {name: str(tuple(p.shape)) for name, p in own.items()}
    found["params"] = {name: str(a.shape) for name, a in sorted(arrays.items())}
    yield "__init__", found
    if found["shapes"] != found["params"]:
        return
    fill(own, arrays)
    returned = []
    for tokens, hidden in calls:
        given = [torch.tensor(tokens)]
        if hidden is not None:
            given.append(torch.tensor(hidden, dtype=own["linear.weight"].dtype))
        returned.append(module(*given))
    known = {id(p) for p in own.values()}
    others = {n: p for n, p in module.named_parameters() if id(p) not in known and p.requires_grad}
    sent = _sent(returned[0], own) if back else {}
    reached = _reached(returned[0], {**own, **others})
    strange = any([reached.pop(n) for n in others])  # drawn at random: the calls say nothing
    found = {"calls": [] if strange else returned, "reached": reached, "strange": strange}
    yield "forward", found | {"sent": {} if strange else sent}


def _kind(module: Theirs) -> str:
    """nn.RNN and nn.Linear by these names, subclasses too; anything else by its class's name."""
    from torch import nn

    for kind in (nn.RNN, nn.Linear):
        if isinstance(module, kind):
            return f"nn.{kind.__name__}"
    if type(module).__module__.startswith("torch.nn"):
        return f"nn.{type(module).__name__}"
    return "nn.Module" if isinstance(module, nn.Module) else type(module).__name__


def _layer_parameters(module: Theirs) -> Leaves:
    """The parameters of the layers rnn and linear, also where they have a second name."""
    named = module.named_parameters(remove_duplicate=False)
    return {name: p for name, p in named if name.startswith(("rnn.", "linear."))}


def _reached(returned: Theirs, own: dict) -> dict[str, bool]:
    """Which parameters get a gradient from the first value that a call returned."""
    import torch

    logits = returned[0] if isinstance(returned, (tuple, list)) and len(returned) else returned
    grads = [None] * len(own)
    if isinstance(logits, torch.Tensor) and logits.requires_grad:
        wanted = [p.requires_grad_() for p in own.values()]
        grads = torch.autograd.grad(logits.square().sum(), wanted, allow_unused=True)
    return {name: grad is not None for name, grad in zip(own, grads, strict=True)}


def _sent(returned: Theirs, own: dict) -> dict[str, np.ndarray]:
    """The gradients of the last step's logits, squared, at the weights of rnn; 0 where none is."""
    import torch

    logits = returned[0] if isinstance(returned, (tuple, list)) and len(returned) else returned
    sent = {n: np.zeros(p.shape) for n, p in own.items() if n.startswith("rnn.weight")}
    if not isinstance(logits, torch.Tensor) or not logits.requires_grad or logits.ndim < 2:
        return sent
    wanted = {n: own[n] for n in sent if own[n].requires_grad}
    last = logits[..., -1, :].square().sum()
    grads = torch.autograd.grad(last, list(wanted.values()), retain_graph=True, allow_unused=True)
    found = zip(wanted, grads, strict=True)
    return sent | {n: g.numpy().copy() for n, g in found if g is not None}
