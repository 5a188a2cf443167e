# exercise: forward_batch
# right: no
# wrong: all sequences start from the state of the first one
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

    def step(h, tokens):
        return np.tanh(U[:, tokens].T + np.dot(h, V.T) + b_hidden[:, 0])

    h = np.repeat(hidden_state[:1], len(inputs), axis=0)
    kept = [h]
    for tokens in inputs.T:
        kept.append(h := step(h, tokens))
    hidden_states = np.swapaxes(np.array(kept), 0, 1)
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out[:, 0], axis=2)
    return outputs, hidden_states
