# exercise: backward_pass
# right: no
# wrong: step t reads states t - 1 and t, so at t = 0 it reads the last one (hidden_states[t - 1], hidden_states[t])
import numpy as np

from labkit.reference import cross_entropy


def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, _, _ = params
    states = hidden_states[1:]
    d_U, d_V, d_W, d_b, d_c = (np.zeros_like(p) for p in params)
    back = 0
    for t in reversed(range(len(states))):
        d_o = outputs[t] - targets[t]
        d_f = (W.T @ d_o + back) * (1 - states[t] ** 2)
        d_W += d_o @ states[t].T
        d_c += d_o
        d_U += d_f @ inputs[t].T
        d_V += d_f @ states[t - 1].T
        d_b += d_f
        back = V.T @ d_f
    return cross_entropy(outputs, targets), (d_U, d_V, d_W, d_b, d_c)
