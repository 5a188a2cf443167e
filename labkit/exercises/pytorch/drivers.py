"""Drivers of lab 06: they build a loader, an optimiser; of RNN see `_modules`. They hold no answer.

torch is imported when a driver runs. Parameters come in NumPy's form, so that a case's
arguments are plain arrays and every run starts from the same numbers.
"""

import contextlib
from functools import cache

import numpy as np

from labkit.engine.drivers import call
from labkit.engine.plain import realise
from labkit.engine.theirs import Frozen, Theirs


def copy_into(
    subject: Theirs,
    params: Frozen,
    start: Frozen,
    first: str = "rnn",
    earlier: Frozen | None = None,
) -> dict:
    """subject(params, model) on a model that holds start, and what the model holds afterwards.

    start has torch's names and shapes (`split`), so that nothing here knows what is asked: how
    NumPy's parameters become a module's; first is the layer that comes first; earlier, what the
    model is given before, and another model is given params. Then params are changed, to see
    whether the model changes with them.
    """
    import torch

    model = _module_class(first)(*start["rnn.weight_ih_l0"].shape[::-1])
    fill(dict(model.named_parameters()), start)
    given = realise(params)
    arrays = list(given)
    if earlier is not None:
        call(subject, earlier, model)
        call(subject, given, _module_class(first)(model.vocab_size, model.hidden_size))
    call(subject, given, model)
    same = [np.array_equal(a, b) for a, b in zip(arrays, params, strict=True)]
    named = dict(model.named_parameters(remove_duplicate=False))
    before = {name: p.detach().clone() for name, p in named.items()}
    dtypes = sorted({str(p.dtype).removeprefix("torch.") for p in model.parameters()})
    every_token = torch.arange(model.vocab_size)[None]
    # Where a parameter has another dtype or shape than before, the model cannot be called.
    whole = len(dtypes) == 1 and all(before[n].shape == start[n].shape for n in start)
    logits = model(every_token)[0].detach() if whole else torch.zeros(0)
    for array in arrays:
        array += 1
    kept = [p.allclose(before[n], 0, 0, equal_nan=True) for n, p in named.items()]
    return {
        "values": {name: tensor.double().numpy() for name, tensor in before.items()},
        "shares_memory": not all(kept),
        "shares_within": len({p.data_ptr() for p in named.values()}) < len(named),
        "logits": logits.double().numpy().copy(),
        "dtypes": dtypes,
        "changes_params": not all(same),
        "frozen": [n for n, p in model.named_parameters() if not p.requires_grad],
    }


def copy_into_again(subject: Theirs, params: Frozen, start: Frozen, earlier: Frozen) -> dict:
    """The same with a module that subject has given other parameters before."""
    return copy_into(subject, params, start, earlier=earlier)


def copy_into_reordered(subject: Theirs, params: Frozen, start: Frozen) -> dict:
    """The same with a module whose layer `linear` comes first among its parameters."""
    return copy_into(subject, params, start, first="linear")


def gradients(
    subject: Theirs, params: Frozen, inputs: Frozen, targets: Frozen, mask: Frozen
) -> dict:
    """subject(model, inputs, targets, mask) on a fresh model, with NumPy arguments."""
    return _gradients(subject, make_model(params), inputs, targets, mask)


def gradients_reordered(subject: Theirs, params: Frozen, *batch: Frozen) -> dict:
    """The same with a module whose layer `linear` comes first among its parameters."""
    return _gradients(subject, make_model(params, first="linear"), *batch)


def gradients_of_tensors(
    subject: Theirs, params: Frozen, inputs: Frozen, targets: Frozen, mask: Frozen
) -> dict:
    """The same with torch arguments, which share memory with the arrays."""
    import torch

    tensors = (torch.from_numpy(a) for a in (inputs, targets, mask))
    return _gradients(subject, make_model(params), *tensors)


def gradients_again(
    subject: Theirs, params: Frozen, inputs: Frozen, targets: Frozen, mask: Frozen
) -> dict:
    """The second of two calls on one model."""
    model = make_model(params)
    call(subject, model, inputs, targets, mask)
    return _gradients(subject, model, inputs, targets, mask)


def gradients_after_near(
    subject: Theirs, params: Frozen, inputs: Frozen, targets: Frozen, mask: Frozen, others: tuple
) -> dict:
    """The last of several calls with the very same objects in all places but one.

    others: parameters, inputs, targets and mask that stand in the place of the last call's, each
    in one call. What these calls raise is nobody's concern: the last one is judged.
    """
    given = [make_model(params), inputs, targets, mask]
    for i, other in enumerate((make_model(others[0]), *others[1:])):
        with contextlib.suppress(Exception):
            call(subject, *given[:i], other, *given[i + 1 :])
    return _gradients(subject, *given)


def gradients_kept(
    subject: Theirs, params: Frozen, inputs: Frozen, targets: Frozen, mask: Frozen
) -> dict:
    """What a first call returned, looked at after a second one on the same model."""
    model, again = make_model(params), realise((targets, inputs, mask))
    found = _gradients(subject, model, inputs, targets, mask)
    call(subject, model, *again)
    return found


def gradients_after_backward(
    subject: Theirs, params: Frozen, inputs: Frozen, targets: Frozen, mask: Frozen
) -> dict:
    """A call on a model whose parameters hold the gradients of another loss."""
    model = make_model(params)
    squares: Theirs = sum((p * p).sum() for p in model.parameters())
    squares.backward()
    return _gradients(subject, model, inputs, targets, mask)


def train(
    subject: Theirs,
    params: Frozen,
    inputs: Frozen,
    targets: Frozen,
    mask: Frozen,
    batch_size: int,
    optimizer: tuple,
    epochs: int,
    batches: type | None = None,
    shuffle: bool = False,
    drop_last: bool = False,
    earlier: int = 0,
) -> dict:
    """subject(model, loader, optimizer, epochs): what it returned, and the model afterwards.

    optimizer is a class of torch.optim by name and its learning rate. It gets every parameter
    but bias_hh_l0. The loader is a DataLoader, or its batches in a container of that type, and
    then it is looked at again afterwards; with shuffle, the rows that the model was given are
    noted as well. earlier: the epochs of an earlier call with the very same objects.
    """
    import torch
    from torch.utils.data import DataLoader, TensorDataset

    model = make_model(params)
    data = TensorDataset(*(torch.tensor(a) for a in (inputs, targets, mask)))
    # A generator of its own: the loader would otherwise draw from torch's global one.
    generator = torch.Generator()
    loader = DataLoader(data, batch_size, shuffle, generator=generator, drop_last=drop_last)
    rows = []
    if shuffle:
        model.register_forward_pre_hook(lambda _, given: rows.extend(_rows(given)))
    loader = loader if batches is None else batches(loader)
    before = [] if batches is None else [[t.clone() for t in batch] for batch in loader]
    kind, lr = optimizer
    trained = [p for n, p in model.named_parameters() if n != "rnn.bias_hh_l0"]
    trainer = getattr(torch.optim, kind)(trained, lr=lr)
    if earlier:
        call(subject, model, loader, trainer, earlier)
    history = call(subject, model, loader, trainer, epochs)
    found = {"history": history, "values": _values(model)}
    if batches is not None:
        found["changes_batches"] = not _alike(before, loader)
    return {**found, "rows": rows, "epochs": epochs} if shuffle else found


def _rows(given: tuple) -> list[str]:
    """The rows of the first argument, if one was given by position."""
    return [str(row) for batch in given[:1] for row in batch.tolist()]


def train_on_list(subject: Theirs, *args: Frozen) -> dict:
    """The same, with the batches in a list."""
    return train(subject, *args, batches=list)


def train_again(subject: Theirs, *args: Frozen) -> dict:
    """The second of two calls, with the very same objects and another number of epochs."""
    return train(subject, *args, earlier=1)


def train_dropping(subject: Theirs, *args: Frozen) -> dict:
    """The same, with a loader that leaves out the last batch where it is smaller."""
    return train(subject, *args, drop_last=True)


def train_shuffled(subject: Theirs, *args: Frozen) -> dict:
    """The same, with a loader that gives other batches whenever it is gone through."""
    return train(subject, *args, shuffle=True)


def _alike(before: list, after: Theirs) -> bool:
    """Whether the batches are as they were, in number and in every tensor."""
    import torch

    def same(a, b):
        return isinstance(b, torch.Tensor) and a.dtype == b.dtype and torch.equal(a, b)

    pairs = zip(before, after, strict=False)
    found = (same(a, b) for one, two in pairs for a, b in zip(one, two, strict=False))
    return len(before) == len(after) and all(found)


def make_model(params: Frozen, first: str = "rnn") -> Theirs:
    """A float64 module with the layers `rnn` and `linear` that holds these parameters."""
    U = params[0]
    model = _module_class(first)(U.shape[1], U.shape[0])
    fill(dict(model.named_parameters()), split(params))
    return model


@cache
def _module_class(first: str = "rnn") -> type:
    import torch
    from torch import nn

    class Stand(nn.Module):
        """Stands in for the learner's RNN, so that one exercise's fault stays its own."""

        def __init__(self, vocab_size, hidden_size):
            super().__init__()
            self.vocab_size, self.hidden_size = vocab_size, hidden_size
            self.register_module(first, None)  # which keeps the first place
            self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True, dtype=torch.float64)
            self.linear = nn.Linear(hidden_size, vocab_size, dtype=torch.float64)

        def forward(self, tokens, hidden=None):
            eye = torch.eye(self.vocab_size, dtype=self.linear.weight.dtype)
            states, last = self.rnn(eye[tokens], hidden)
            return self.linear(states), last

    Stand.__name__ = Stand.__qualname__ = "RNN"
    return Stand


def split(params: Frozen) -> dict[str, np.ndarray]:
    """Parameters under torch's names; b_hidden in two unequal parts."""
    U, V, W, b_hidden, b_out = params
    return {
        "rnn.weight_ih_l0": U,
        "rnn.weight_hh_l0": V,
        "rnn.bias_ih_l0": 0.25 * b_hidden[:, 0],
        "rnn.bias_hh_l0": 0.75 * b_hidden[:, 0],
        "linear.weight": W,
        "linear.bias": b_out[:, 0],
    }


def fill(tensors: dict, arrays: dict) -> None:
    import torch

    with torch.no_grad():
        for name, tensor in tensors.items():
            tensor.copy_(torch.tensor(arrays[name]))


def _values(model: Theirs) -> dict[str, np.ndarray]:
    return {name: p.detach().double().numpy().copy() for name, p in model.named_parameters()}


def _gradients(subject: Theirs, model: Theirs, *batch: Frozen) -> dict:
    before = _values(model)
    returned = call(subject, model, *batch)
    after = _values(model)
    changed = any(not np.array_equal(before[n], after[n]) for n in before)
    return {"returned": returned, "changes_model": changed}
