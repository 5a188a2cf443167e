# exercise: softmax
# right: no
# wrong: always works along the last axis, the argument axis is ignored (-1)
import numpy as np


def softmax(x, axis=0):
    scores = np.array(x, dtype=np.float64)
    scores -= scores.max(-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(-1, keepdims=True)
    return scores
