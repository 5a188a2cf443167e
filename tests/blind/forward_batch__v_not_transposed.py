# exercise: forward_batch
# right: no
# wrong: rows are multiplied by V and not by its transpose
# lines: 22
# needs: softmax
import numpy as np


def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T)
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H)
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    drive = U.T[inputs] + b_hidden[:, 0]
    h = np.empty((B, T + 1, len(V)))
    h[:, 0] = hidden_state
    for t in range(T):
        h[:, t + 1] = np.tanh(drive[:, t] + h[:, t] @ V)
    return softmax(h[:, 1:] @ W.T + b_out[:, 0], axis=-1), h
