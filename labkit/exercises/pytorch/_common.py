"""What lab 06's cases share: parameters to draw, contracts to read by. No answer, no mistakes."""

import numpy as np

from labkit.engine import Foreign, Mismatch, gradients
from labkit.engine.contract import Number
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves

# Float64 sums in another order differ by about 1e-15; float32 rounding shows at 1e-8.
RTOL = 1e-10
_LAYERS = {"rnn": "nn.RNN", "linear": "nn.Linear"}
_FREEZABLE = "rnn.bias_hh_l0"  # the second bias may be left out of training


def random_params(rng, hidden_size, vocab_size):
    """(U, V, W, b_hidden, b_out), every entry well away from zero on average."""
    return (
        rng.normal(scale=0.7, size=(hidden_size, vocab_size)),
        rng.normal(scale=0.5, size=(hidden_size, hidden_size)),
        rng.normal(scale=0.7, size=(vocab_size, hidden_size)),
        rng.normal(scale=0.6, size=(hidden_size, 1)),
        rng.normal(scale=0.6, size=(vocab_size, 1)),
    )


def random_batch(rng, lengths, vocab_size):
    """(inputs, targets, mask), each (B, T): random tokens, in the padding too."""
    shape = (len(lengths), max(lengths))
    mask = np.arange(shape[1]) < np.array(lengths)[:, None]
    return rng.integers(vocab_size, size=shape), rng.integers(vocab_size, size=shape), mask


class Module:
    """What `run_module` found: the right layers, shapes and results."""

    rtol = RTOL

    def read(self, value: Frozen) -> Leaves:
        if value["kind"] != "nn.Module":
            raise Mismatch(f"RNN(...) made an object of class {value['kind']}, not an nn.Module")
        for name, kind in _LAYERS.items():
            found = value["layers"].get(name)
            if found is None:
                own = ", ".join(f"self.{n}" for n in value["layers"]) or "none"
                raise Mismatch(f"the module has no layer self.{name}; its layers are: {own}")
            if found != kind:
                raise Mismatch(f"self.{name} is an {found}; an {kind} is wanted")
        self._read_shapes(value["shapes"], value["params"])
        leaves = {"the first axis of self.rnn": "batch" if value["batch_first"] else "time"}
        if "calls" not in value:  # forward is not written yet
            return leaves
        if value["strange"]:
            raise Mismatch(
                "the logits depend on a parameter that belongs to neither self.rnn nor "
                "self.linear, and would be trained with them"
            )
        for i, returned in enumerate(value["calls"]):
            leaves |= _read_call(returned, "" if i == 0 else f" of call {i + 1}")
        missed = [n for n, reached in value["reached"].items() if not reached]
        leaves["gradients of the logits"] = _all_but(missed, "there for", "missing at")
        sent = value.get("sent", {})
        return leaves | {f"gradient of the last step at {n}": g for n, g in sent.items()}

    @staticmethod
    def _read_shapes(shapes: dict, wanted: dict) -> None:
        for name in {**wanted, **shapes}:
            if name not in shapes:
                raise Mismatch(f"the module lacks the parameter {name}")
            if name not in wanted:
                raise Mismatch(f"the module has a parameter {name}, which does not belong there")
            if shapes[name] != wanted[name]:
                raise Mismatch(f"{name} has shape {shapes[name]}; {wanted[name]} is wanted")


def _read_call(returned: Frozen, which: str) -> Leaves:
    if not isinstance(returned, (tuple, list)):
        raise Mismatch(f"forward returned {describe(returned)}; (logits, last_hidden) is wanted")
    if len(returned) != 2:
        raise Mismatch(f"forward returned {len(returned)} values; (logits, last_hidden) is wanted")
    leaves = {}
    for name, value in zip(("logits", "last_hidden"), returned, strict=True):
        if not isinstance(value, Foreign) or value.kind not in ("torch tensor", "Parameter"):
            raise Mismatch(f"{name} is {describe(value)}; a torch tensor is wanted")
        leaves[name + which] = value.array
    return leaves


class Copied:
    """What `copy_into` found in the model, as NumPy's five parameters."""

    rtol = RTOL

    def read(self, value: Frozen) -> Leaves:
        return {
            **numpy_parameters(value["values"]),
            "logits afterwards": value["logits"],
            "dtype of the model": ", ".join(value["dtypes"]),
            "the model's memory": _memory(value),
            "params afterwards": "changed" if value["changes_params"] else "unchanged",
            "requires_grad": _all_but(value["frozen"], "on for", "off for"),
        }


def _memory(value: Frozen) -> str:
    if value["shares_memory"]:
        return "shared with params"
    return "the same for two parameters" if value["shares_within"] else "its own"


class LossAndGradients:
    """What a `gradients` driver found: (loss, grads), and whether the model was changed."""

    rtol = RTOL

    def read(self, value: Frozen) -> Leaves:
        returned = value["returned"]
        if not isinstance(returned, (tuple, list)) or len(returned) != 2:
            raise Mismatch(f"it returned {describe(returned)}; (loss, grads) is wanted")
        loss, grads = returned
        leaves = _read_float("loss", loss) | gradients().read(grads)
        leaves["the model afterwards"] = "changed" if value["changes_model"] else "unchanged"
        return leaves


def _read_float(name: str, value: Frozen) -> Leaves:
    """A number, but no array: not even one of shape (), which a tensor's numpy() is."""
    if isinstance(value, np.ndarray):
        raise Mismatch(f"{name} is {describe(value)}; a Python float is wanted")
    return Number(name).read(value)


BATCHES = "the batches of a loader that shuffles"


class Trained:
    """What `train` found: the list of losses, and the parameters afterwards."""

    rtol = 1e-8

    def read(self, value: Frozen) -> Leaves:
        history = value["history"]
        if not isinstance(history, (list, tuple)):
            raise Mismatch(f"it returned {describe(history)}; a list of floats is wanted")
        losses = [_read_float(f"entry {i} of the list", v) for i, v in enumerate(history)]
        losses = [float(v) for leaf in losses for v in leaf.values()]
        leaves = {"history": np.array(losses), **numpy_parameters(value["values"])}
        if "changes_batches" in value:
            found = "changed" if value["changes_batches"] else "unchanged"
            leaves["the batches afterwards"] = found
        if "rows" in value:
            leaves[BATCHES] = _again(value["rows"], value["epochs"])
        return leaves


def _again(rows: list, epochs: int) -> str:
    """Whether all epochs gave the model the same rows in the same order; without rows, "anew".

    Only the whole order is looked at: a batch may be fed in parts, and a loader be gone through
    once more than there are epochs.
    """
    part = len(rows) // max(epochs, 1)
    parts = {tuple(rows[i : i + part]) for i in range(0, len(rows), part)} if part else ()
    return "the same in every epoch" if len(parts) == 1 else "drawn anew"


def _all_but(names: list, good: str, bad: str) -> str:
    """'on for every parameter', or 'off for' those in names; the second bias may be left out."""
    names = [name for name in names if name != _FREEZABLE]
    return f"{bad} {', '.join(names)}" if names else f"{good} every parameter"


def numpy_parameters(values: dict) -> Leaves:
    """A model's parameters under NumPy's names. The two hidden biases are judged by their sum."""
    ih, hh = values["rnn.bias_ih_l0"], values["rnn.bias_hh_l0"]
    # Biases of different shapes must not broadcast into agreement.
    b_hidden = ih + hh if ih.shape == hh.shape else np.concatenate([ih.ravel(), hh.ravel()])
    return {
        "U": values["rnn.weight_ih_l0"],
        "V": values["rnn.weight_hh_l0"],
        "W": values["linear.weight"],
        "b_hidden": b_hidden,
        "b_out": values["linear.bias"],
    }
