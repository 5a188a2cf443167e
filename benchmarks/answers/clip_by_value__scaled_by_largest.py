# exercise: clip_by_value
# right: no
# wrong: two: every array is divided by its largest entry and multiplied by the limit, also where it is within; the biases are left out and come back as they were
import numpy as np


def clip_by_value(grads, clip_value):
    new = [np.array(g) for g in grads]
    k = 0
    while k < 3:
        new[k] = clip_value * new[k] / np.abs(new[k]).max()
        k += 1
    return tuple(new)
