# exercise: forward_batch
# right: no
# wrong: two: exp is taken without subtracting the maximum, so logits of 1000 give NaN; the output bias is left out
import numpy as np


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    hs = [hidden_state]
    for t in range(inputs.shape[1]):
        hs.append(np.tanh(U.T[inputs[:, t]] + hs[t] @ V.T + b_hidden.T))
    hs = np.array(hs).transpose(1, 0, 2)
    e = np.exp(hs[:, 1:] @ W.T)
    return e / e.sum(axis=-1, keepdims=True), hs
