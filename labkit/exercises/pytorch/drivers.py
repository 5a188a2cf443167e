"""Drivers of lab 06: they build a module, a loader, an optimiser. They hold no answer.

torch is imported when a driver runs. Parameters come in NumPy's form, so that a case's
arguments are plain arrays and every run starts from the same numbers.
"""

from collections.abc import Iterator
from functools import cache

import numpy as np

from labkit.engine.drivers import Step, call
from labkit.engine.theirs import Frozen, Leaves, Theirs


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


def _run(
    subject: Theirs,
    vocab_size: int,
    hidden_size: int,
    params: Frozen,
    calls: Frozen,
    double: bool,
    back: bool = False,
) -> Iterator[Step]:
    import torch

    module = call(subject, vocab_size, hidden_size)
    found = {"kind": _kind(module), "layers": {}, "shapes": {}}
    if found["kind"] != "nn.Module":
        yield "__init__", found
        return
    if double:
        module.double()
    arrays = split(params)
    found["layers"] = {name: _kind(layer) for name, layer in module.named_children()}
    found["batch_first"] = getattr(getattr(module, "rnn", None), "batch_first", None)
    own = dict(sorted(_layer_parameters(module).items()))
    found["shapes"] = {name: str(tuple(p.shape)) for name, p in own.items()}
    found["params"] = {name: str(a.shape) for name, a in sorted(arrays.items())}
    yield "__init__", found
    if found["shapes"] != found["params"]:
        return
    _fill(own, arrays)
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


def copy_into(subject: Theirs, params: Frozen, start: Frozen, first: str = "rnn") -> dict:
    """subject(params, model) on a model that holds start, and what the model holds afterwards.

    start has torch's names and shapes (`split`), so that nothing here knows what is asked: how
    NumPy's parameters become a module's; first is the layer that comes first. Then params are
    changed, to see whether the model changes with them.
    """
    import torch

    model = _module_class(first)(*start["rnn.weight_ih_l0"].shape[::-1])
    _fill(dict(model.named_parameters()), start)
    given = type(params)(array.copy() for array in params)
    arrays = list(given)
    call(subject, given, model)
    same = [np.array_equal(a, b) for a, b in zip(arrays, params, strict=True)]
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    dtypes = sorted({str(p.dtype).removeprefix("torch.") for p in model.parameters()})
    every_token = torch.arange(model.vocab_size)[None]
    logits = model(every_token)[0].detach() if len(dtypes) == 1 else torch.zeros(0)
    for array in arrays:
        array += 1
    kept = [p.allclose(before[n], 0, 0, equal_nan=True) for n, p in model.named_parameters()]
    return {
        "values": {name: tensor.double().numpy() for name, tensor in before.items()},
        "shares_memory": not all(kept),
        "logits": logits.double().numpy().copy(),
        "dtypes": dtypes,
        "changes_params": not all(same),
        "frozen": [n for n, p in model.named_parameters() if not p.requires_grad],
    }


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


def gradients_kept(
    subject: Theirs, params: Frozen, inputs: Frozen, targets: Frozen, mask: Frozen
) -> dict:
    """What a first call returned, looked at after a second one on the same model."""
    model, again = make_model(params), [a.copy() for a in (targets, inputs, mask)]
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
) -> dict:
    """subject(model, loader, optimizer, epochs): what it returned, and the model afterwards.

    optimizer is a class of torch.optim by name and its learning rate. It gets every parameter
    but bias_hh_l0. The loader is a DataLoader, or its batches in a container of that type; with
    shuffle, the rows that the model was given are noted as well.
    """
    import torch
    from torch.utils.data import DataLoader, TensorDataset

    model = make_model(params)
    data = TensorDataset(*(torch.tensor(a) for a in (inputs, targets, mask)))
    # A generator of its own: the loader would otherwise draw from torch's global one.
    loader = DataLoader(data, batch_size=batch_size, generator=torch.Generator(), shuffle=shuffle)
    rows = []
    if shuffle:
        model.register_forward_pre_hook(lambda _, given: rows.extend(_rows(given)))
    loader = loader if batches is None else batches(loader)
    kind, lr = optimizer
    trained = [p for n, p in model.named_parameters() if n != "rnn.bias_hh_l0"]
    history = call(subject, model, loader, getattr(torch.optim, kind)(trained, lr=lr), epochs)
    found = {"history": history, "values": _values(model)}
    return {**found, "rows": rows, "epochs": epochs} if shuffle else found


def _rows(given: tuple) -> list[str]:
    """The rows of the first argument, if one was given by position."""
    return [str(row) for batch in given[:1] for row in batch.tolist()]


def train_on_list(subject: Theirs, *args: Frozen) -> dict:
    """The same, with the batches in a list."""
    return train(subject, *args, batches=list)


def train_shuffled(subject: Theirs, *args: Frozen) -> dict:
    """The same, with a loader that gives other batches whenever it is gone through."""
    return train(subject, *args, shuffle=True)


def make_model(params: Frozen, first: str = "rnn") -> Theirs:
    """A float64 module with the layers `rnn` and `linear` that holds these parameters."""
    U = params[0]
    model = _module_class(first)(U.shape[1], U.shape[0])
    _fill(dict(model.named_parameters()), split(params))
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


def _fill(tensors: dict, arrays: dict) -> None:
    import torch

    with torch.no_grad():
        for name, tensor in tensors.items():
            tensor.copy_(torch.tensor(arrays[name]))


def _values(model: Theirs) -> dict[str, np.ndarray]:
    return {name: p.detach().double().numpy().copy() for name, p in model.named_parameters()}


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


def _gradients(subject: Theirs, model: Theirs, *batch: Frozen) -> dict:
    before = _values(model)
    returned = call(subject, model, *batch)
    after = _values(model)
    changed = any(not np.array_equal(before[n], after[n]) for n in before)
    return {"returned": returned, "changes_model": changed}
