"""Drivers of lab 10: they build a learner's torch module and run it. They hold no answer.

torch is imported when a driver runs.
"""

from collections.abc import Iterator

import numpy as np

from labkit.engine.drivers import Step, call
from labkit.engine.plain import realise
from labkit.engine.theirs import Frozen, Theirs


def run_tagger(subject: Theirs, params: Frozen, words: Frozen, tags: Frozen) -> Iterator[Step]:
    """subject(params).log_forward(words), and the gradients of the summed -ln p(tag).

    The module's parameters are matched with params by their values, so that they may have any
    name, order and (H,) for (H, 1). The steps say which were found, what the call returned,
    the gradients in the order of params, and whether memory is shared.
    """
    yield from _run(subject, params, words, tags, 1)


def run_twice(subject: Theirs, params: Frozen, words: Frozen, tags: Frozen) -> Iterator[Step]:
    """The same with a second call on the same module, whose parameters have moved in between, as
    an optimizer moves them; the gradients are those of the first."""
    yield from _run(subject, params, words, tags, 2)


def run_shorter(subject: Theirs, params: Frozen, words: Frozen, tags: Frozen) -> Iterator[Step]:
    """The same with a second call on the last half of the words, read backwards."""
    yield from _run(subject, params, words, tags, 2, shorter=True)


def _run(
    subject: Theirs,
    params: Frozen,
    words: Frozen,
    tags: Frozen,
    n_calls: int,
    shorter: bool = False,
) -> Iterator[Step]:
    import torch
    from torch import nn

    given = realise(params)
    module = call(subject, given)
    if not isinstance(module, nn.Module):
        yield "__init__", {"kind": type(module).__name__}
        return
    own = _matched(params, list(module.named_parameters()))
    found = {"kind": "nn.Module", "own": [p is not None for p in own]}
    single = all(np.asarray(array).dtype == np.float32 for array in params)
    found["count"] = len(list(module.parameters()))
    found["dtypes"] = sorted({str(p.dtype).removeprefix("torch.") for p in module.parameters()})
    if None in own:
        yield "__init__", found
        return
    found["frozen"] = [not p.requires_grad for p in own]
    found["shares_memory"] = _moves_along(own, given)
    yield "__init__", found
    indices = torch.tensor(words, dtype=torch.int64)
    if single:  # as it is, whatever the same in double would do
        _log_forward(call(subject, given))(indices)
    calls = _calls(module, indices)
    grads = _gradients(calls[0], tags, own, params)
    if n_calls > 1:
        with torch.no_grad():
            for parameter in own:
                parameter.mul_(0.8)
        calls += _calls(module, indices.flip(0)[: len(words) // 2] if shorter else indices)
    unreached = [grad is None for grad in grads]
    pairs = zip(grads, params, strict=False)
    grads = [np.zeros(np.shape(a)) if grad is None else grad for grad, a in pairs]
    found = {"calls": calls, "unreached": unreached, "grads": grads}
    yield "log_forward", {**found, "shape": (len(tags), len(params[-1])), "single": single}


def _log_forward(module: Theirs) -> Theirs:
    return getattr(module, "log_forward", module)


def _calls(module: Theirs, words: Frozen) -> list:
    """What log_forward returns. Single precision is noted before; its noise would blur the rest,
    so that such a module is run in double, with all that it makes or has kept beside."""
    import torch

    forward = _log_forward(module)
    if any(p.dtype is torch.float32 for p in module.parameters()):
        kept, default = dict(vars(module)), torch.get_default_dtype()
        try:
            torch.set_default_dtype(torch.float64)
            module.double()
            for name, value in kept.items():
                if isinstance(value, torch.Tensor) and value.dtype is torch.float32:
                    setattr(module, name, value.double())
            return [forward(words)]
        except RuntimeError:  # something else in it stays single
            module.float()
            vars(module).update(kept)
        finally:
            torch.set_default_dtype(default)
    return [forward(words)]


def _matched(params: Frozen, named: list) -> list:
    """For each array the parameter that holds its values, to float32; None where there is none."""
    left = [parameter for _, parameter in named]
    own = []
    for array in params:
        values = np.asarray(array, dtype=float).ravel()
        fits = (i for i, p in enumerate(left) if _same(p, values))
        place = next(fits, None)
        own.append(None if place is None else left.pop(place))
    return own


def _same(parameter: Theirs, values: Frozen) -> bool:
    held = parameter.detach().double().numpy().ravel()
    return held.shape == values.shape and bool(
        np.all(np.abs(held - values) < 1e-6 + 1e-5 * np.abs(values))
    )


def _moves_along(own: list, given: Frozen) -> bool:
    """Whether the module's parameters change with the arrays it was made from."""
    kept = [p.detach().clone() for p in own]
    originals = realise(given)
    for array in given:
        array += 1
    moved = any(not bool((p.detach() == k).all()) for p, k in zip(own, kept, strict=True))
    for array, original in zip(given, originals, strict=True):
        array[...] = original
    return moved


def _gradients(log_probs: Theirs, tags: Frozen, own: list, params: Frozen) -> list:
    """In the shapes of params; None for what the result does not depend on."""
    import torch

    shape = (len(tags), len(params[-1]))
    if not isinstance(log_probs, torch.Tensor) or tuple(log_probs.shape) != shape:
        return []
    if not log_probs.requires_grad:
        return [None] * len(own)
    loss = -log_probs[torch.arange(len(tags)), torch.tensor(tags, dtype=torch.int64)].sum()
    wanted = [p.requires_grad_() for p in own]
    grads = torch.autograd.grad(loss, wanted, allow_unused=True)
    return [
        None if grad is None else grad.double().numpy().reshape(np.shape(array))
        for grad, array in zip(grads, params, strict=True)
    ]
