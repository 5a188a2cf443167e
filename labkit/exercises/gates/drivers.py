"""Drivers of lab 11: they build the modules that are filled. They hold no answer.

torch is imported when a driver runs.
"""

from typing import Any

import numpy as np

from labkit.engine.drivers import call


def copy_into(subject: Any, params: Any, start: Any) -> dict:
    """subject(params, lstm, linear) on modules that hold start, and what they hold afterwards.

    start has torch's names and shapes, so that nothing here knows what is asked: how NumPy's
    parameters become the modules'. Then params are changed, to see whether the modules change
    with them.
    """
    import torch

    lstm, linear = _modules(*start["linear.weight"].shape)
    tensors = _tensors(lstm, linear)
    with torch.no_grad():
        for name, tensor in tensors.items():
            tensor.copy_(torch.tensor(start[name]))
    given = type(params)(array.copy() for array in params)
    arrays = list(given)
    call(subject, given, lstm, linear)
    same = [np.array_equal(a, b) for a, b in zip(arrays, params, strict=True)]
    tensors = _tensors(lstm, linear)
    before = {name: p.detach().clone() for name, p in tensors.items()}
    for array in arrays:
        array += 1
    shared = [name for name, p in tensors.items() if not torch.equal(p, before[name])]
    return {
        "values": {name: tensor.double().numpy() for name, tensor in before.items()},
        "shares_memory": bool(shared),
        "changes_params": not all(same),
        "frozen": [name for name, p in tensors.items() if not p.requires_grad],
    }


def _modules(vocab_size: int, hidden_size: int) -> tuple[Any, Any]:
    from torch import nn

    lstm = nn.LSTM(vocab_size, hidden_size, batch_first=True)
    return lstm.double(), nn.Linear(hidden_size, vocab_size).double()


def _tensors(lstm: Any, linear: Any) -> dict[str, Any]:
    named = {f"lstm.{name}": p for name, p in lstm.named_parameters()}
    return named | {f"linear.{name}": p for name, p in linear.named_parameters()}
