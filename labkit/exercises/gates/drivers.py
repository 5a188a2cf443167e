"""Drivers of lab 11: how `init_lstm` is tried, and what `copy_lstm` fills. They hold no answer.

torch is imported when a driver runs.
"""

import random
from typing import Any

import numpy as np

from labkit.engine.drivers import call


def initialise(
    subject: Any, hidden_size: int, vocab_size: int, seeds: tuple, forget_bias: tuple
) -> list[Any]:
    """Three draws: with the first of two seeds, with the same again, with the second.

    forget_bias is () where the argument is left out, (value,) where it is given. NumPy's and
    Python's global random states are set to something else before each call, so that a draw
    which depends on them cannot repeat, and are put back afterwards.
    """
    kept = np.random.get_state(), random.getstate()  # noqa: NPY002
    draws = []
    try:
        for global_seed, own_seed in ((11, seeds[0]), (22, seeds[0]), (33, seeds[1])):
            np.random.seed(global_seed)  # noqa: NPY002
            random.seed(global_seed)
            rng = np.random.default_rng(own_seed)
            draws.append(call(subject, hidden_size, vocab_size, rng, *forget_bias))
    finally:
        np.random.set_state(kept[0])  # noqa: NPY002
        random.setstate(kept[1])
    return draws


def copy_into(subject: Any, params: Any, start: dict) -> dict:
    """subject(params, lstm, linear) on layers that hold start, and what they hold afterwards.

    start has torch's names and shapes, so that nothing here knows how NumPy's parameters become
    torch's. Then params are changed, to see whether the layers change with them.
    """
    import torch
    from torch import nn

    four_h, vocab_size = start["lstm.weight_ih_l0"].shape
    layers = nn.ModuleDict({
        "lstm": nn.LSTM(vocab_size, four_h // 4, batch_first=True, dtype=torch.float64),
        "linear": nn.Linear(four_h // 4, vocab_size, dtype=torch.float64),
    })  # fmt: skip
    with torch.no_grad():
        for name, parameter in layers.named_parameters():
            parameter.copy_(torch.tensor(start[name]))
    given = type(params)(array.copy() for array in params)
    arrays = list(given)
    call(subject, given, layers["lstm"], layers["linear"])
    same = [np.array_equal(a, b) for a, b in zip(arrays, params, strict=True)]
    before = {name: p.detach().clone() for name, p in layers.named_parameters()}
    for array in arrays:
        array += 1
    shared = [n for n, p in layers.named_parameters() if not torch.equal(p, before[n])]
    return {
        "values": {name: tensor.double().numpy() for name, tensor in before.items()},
        "shares_memory": bool(shared),
        "changes_params": not all(same),
        "frozen": [n for n, p in layers.named_parameters() if not p.requires_grad],
    }
