# exercise: bptt
# right: no
# wrong: d_U adds every share to the column of x[t], the word with the error, not of x[s], the step it is at
import numpy as np


def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_o = outputs - np.eye(outputs.shape[1])[list(y)]
    grads = [np.zeros_like(p) for p in model.params]
    for t in range(len(x)):
        delta = W.T @ d_o[t]
        for back in range(min(truncate, t + 1)):
            s = t - back
            delta = delta * (1 - np.square(states[s + 1]))
            grads[0][:, x[t]] += delta
            grads[1] += np.outer(delta, states[s])
            grads[3][:, 0] += delta
            delta = V.T @ delta
        grads[2] += np.outer(d_o[t], states[t + 1])
        grads[4][:, 0] += d_o[t]
    return tuple(grads)
