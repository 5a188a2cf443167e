# exercise: numerical_gradient
# right: yes
# wrong: a nudged copy of the whole array is written into param for every entry, restored from a saved copy
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    saved = param.copy()

    def loss_at(array):
        param[...] = array
        return loss()

    slopes = []
    for k in range(saved.size):
        nudge = np.zeros(saved.size)
        nudge[k] = h
        nudge = nudge.reshape(saved.shape)
        slopes.append((loss_at(saved + nudge) - loss_at(saved - nudge)) / (2 * h))
    param[...] = saved
    return np.array(slopes, dtype=float).reshape(saved.shape)
