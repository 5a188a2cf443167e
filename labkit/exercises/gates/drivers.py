"""The driver of lab 11: what `copy_lstm` fills. It holds no answer.

torch is imported when it runs.
"""

import numpy as np

from labkit.engine.drivers import call
from labkit.engine.plain import realise
from labkit.engine.theirs import Frozen, Theirs


def copy_into(subject: Theirs, params: Frozen, start: dict) -> dict:
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
    given = realise(params)
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
