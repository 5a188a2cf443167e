# exercise: backward_pass
# right: yes
# wrong: all d_o and d_f as matrices with time along the columns, products after the loop
import numpy as np


def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    X, O, Y, S = (np.concatenate([np.asarray(c) for c in a], axis=1) for a in (inputs, outputs, targets, hidden_states))
    d_O = O - Y
    D = W.T @ d_O
    slope = 1 - S[:, 1:] ** 2
    for t in range(X.shape[1] - 1, -1, -1):
        D[:, t] *= slope[:, t]
        if t:
            D[:, t - 1] += V.T @ D[:, t]
    loss = -float(np.sum(np.log(np.maximum((O * Y).sum(axis=0), 1e-12))))
    return loss, (D @ X.T, D @ S[:, :-1].T, d_O @ S[:, 1:].T, D.sum(1, keepdims=True), d_O.sum(1, keepdims=True))
