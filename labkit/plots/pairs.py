"""Two sets of gradients that should agree: those shared by labs 04 and 06."""

import numpy as np

from labkit.plots.shapes import as_array, require_finite, same_length

PARAMETER_NAMES = ("U", "V", "W", "b_hidden", "b_out")


def paired(first_name, first, second_name, second, names):
    """Two dicts from name to float array; a ValueError unless they fit pairwise."""
    same_length(**{first_name: first, second_name: second, "names": names})
    left, right = {}, {}
    for name, a, b in zip(names, first, second, strict=True):
        right[name] = np.asarray(b, dtype=np.float64)
        left[name] = as_array(
            f"{first_name} d_{name}", a, right[name].shape, f"that of {second_name} d_{name}"
        )
        require_finite(f"{first_name} d_{name}", left[name])
        require_finite(f"{second_name} d_{name}", right[name])
    return left, right
