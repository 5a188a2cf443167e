# exercise: attention_backward
# right: no
# wrong: only d_q is divided by the root, d_k is not (last lines)
# lines:
import numpy as np


def attention_backward(d_output, q, k, v, weights):
    T = lambda a: a.swapaxes(-1, -2)  # noqa: E731
    grads = {"v": T(weights) @ d_output}
    g = d_output @ T(v)
    d_scores = weights * g - weights * (weights * g).sum(axis=-1)[..., None]
    grads["q"] = d_scores @ k / np.sqrt(q.shape[-1])
    grads["k"] = T(d_scores) @ q
    return tuple(grads[name] for name in "qkv")
