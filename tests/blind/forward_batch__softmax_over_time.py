# exercise: forward_batch
# right: no
# wrong: softmax runs over the steps and not over the vocabulary
# lines: 21
# needs: softmax
import numpy as np


def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T)
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H)
    """
    U, V, W, b_hidden, b_out = params
    states = [hidden_state]
    for t in range(inputs.shape[1]):
        states.append(np.tanh(U.T[inputs[:, t]] + states[-1] @ V.T + b_hidden.T))
    hidden_states = np.stack(states, axis=1)
    return softmax(hidden_states[:, 1:] @ W.T + b_out.T, axis=1), hidden_states
