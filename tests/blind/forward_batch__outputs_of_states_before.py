# exercise: forward_batch
# right: no
# wrong: outputs are read off all states but the last
# lines: 24
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
    hidden_states = np.zeros((B, T + 1, V.shape[0]))
    hidden_states[:, 0, :] = hidden_state
    for b in range(B):
        for t in range(T):
            past = V @ hidden_states[b, t]
            hidden_states[b, t + 1] = np.tanh(U[:, inputs[b, t]] + past + b_hidden.ravel())
    logits = np.einsum("ch,bth->btc", W, hidden_states[:, :-1]) + b_out.ravel()
    return softmax(logits, axis=2), hidden_states
