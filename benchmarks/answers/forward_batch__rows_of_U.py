# exercise: forward_batch
# right: no
# wrong: gathers from a reshaped U instead of its transpose, so entries of other columns are fetched (U.reshape)
import numpy as np

from labkit.reference import softmax


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    table = U.reshape(U.shape[1], U.shape[0])
    states = np.zeros((B, T + 1, len(V)))
    states[:, 0] = hidden_state
    for t in range(T):
        states[:, t + 1] = np.tanh(table[inputs[:, t]] + states[:, t] @ V.T + b_hidden.T)
    logits = np.einsum("bth,ch->btc", states[:, 1:], W) + b_out.T
    return softmax(logits, axis=2), states
