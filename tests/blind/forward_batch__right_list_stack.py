# exercise: forward_batch
# right: yes
# wrong: states in a list, stacked along axis 1, one einsum for all logits
# lines:
# needs: softmax
import numpy as np


def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T)
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H)
    """
    U, V, W, b_hidden, b_out = params
    states = [np.asarray(hidden_state, dtype=float)]
    for tokens in inputs.T:
        drive = U[:, tokens] + b_hidden
        states.append(np.tanh(drive + V @ states[-1].T).T)
    hidden_states = np.stack(states, axis=1)
    logits = np.einsum("bth,ch->btc", hidden_states[:, 1:], W) + b_out.T
    return softmax(logits, axis=2), hidden_states
