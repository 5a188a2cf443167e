# exercise: clip_by_value
# right: no
# wrong: writes into the arrays that came in (out=g)
import numpy as np


def clip_by_value(grads, clip_value):
    for g in grads:
        np.clip(g, -clip_value, clip_value, out=g)
    return grads
