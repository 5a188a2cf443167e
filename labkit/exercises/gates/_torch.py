"""What the cases of copy_lstm start from, and how the layers are read. No answer, no mistakes."""

import numpy as np

from labkit.engine.theirs import Frozen, Leaves


def start(rng, hidden_size, vocab_size, size=0.6):
    """What the layers hold before the copy, under torch's names."""
    H, C = hidden_size, vocab_size
    shapes = {
        "lstm.weight_ih_l0": (4 * H, C),
        "lstm.weight_hh_l0": (4 * H, H),
        "lstm.bias_ih_l0": (4 * H,),
        "lstm.bias_hh_l0": (4 * H,),
        "linear.weight": (C, H),
        "linear.bias": (C,),
    }
    return {name: size * rng.normal(size=shape) for name, shape in shapes.items()}


class Copied:
    """What `copy_into` found in the layers, as NumPy's five parameters."""

    rtol = 1e-10  # rounding to float32 shows at 1e-8

    def read(self, value: Frozen) -> Leaves:
        values = value["values"]
        # bias_hh may be left out of training: the two are judged by their sum.
        frozen = [name for name in value["frozen"] if name != "lstm.bias_hh_l0"]
        shared, changed = value["shares_memory"], value["changes_params"]
        return {
            "W_x": values["lstm.weight_ih_l0"],
            "W_h": values["lstm.weight_hh_l0"],
            "b": np.add(values["lstm.bias_ih_l0"], values["lstm.bias_hh_l0"]),
            "W": values["linear.weight"],
            "b_out": values["linear.bias"],
            "the layers' memory": "shared with params" if shared else "its own",
            "params afterwards": "changed" if changed else "unchanged",
            "requires_grad": f"off for {', '.join(frozen)}" if frozen else "on for every parameter",
        }
