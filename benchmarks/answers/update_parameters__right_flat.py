# exercise: update_parameters
# right: yes
# wrong: one flat vector, one subtraction, cut up again
import numpy as np


def update_parameters(params, grads, lr=1e-3):
    theta = np.concatenate([np.ravel(p) for p in params])
    slope = np.concatenate([np.ravel(g) for g in grads])
    cuts = np.cumsum([p.size for p in params])[:-1]
    pieces = np.split(theta - lr * slope, cuts)
    return tuple(piece.reshape(p.shape) for piece, p in zip(pieces, params))
