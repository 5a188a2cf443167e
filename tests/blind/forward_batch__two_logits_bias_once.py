# exercise: forward_batch
# right: no
# wrong: logits come back and no probabilities; the hidden bias is added at the first step only
# lines: 18, 23
import numpy as np


def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T)
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H)
    """
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    drive = U.T[inputs]
    drive[:, 0] += b_hidden[:, 0]
    hidden_states = np.empty((B, T + 1, U.shape[0]))
    hidden_states[:, 0] = hidden_state
    for t in range(T):
        hidden_states[:, t + 1] = np.tanh(drive[:, t] + hidden_states[:, t] @ V.T)
    outputs = hidden_states[:, 1:] @ W.T + b_out[:, 0]
    return outputs, hidden_states
