# exercise: layer_norm
# right: no
# wrong: the variance divides by D - 1 (ddof=1)
# lines:
import numpy as np


def layer_norm(x, gain, bias, eps=1e-5):
    def normalised(vectors):
        spread = np.sqrt(np.var(vectors, axis=-1, ddof=1, keepdims=True) + eps)
        return (vectors - np.mean(vectors, axis=-1, keepdims=True)) / spread

    return gain * normalised(x) + bias
