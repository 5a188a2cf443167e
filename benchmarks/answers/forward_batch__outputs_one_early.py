# exercise: forward_batch
# right: no
# wrong: outputs are made of states[:, :-1], the state before each input
import numpy as np

from labkit.reference import softmax


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h, kept, probabilities = hidden_state, [], []
    for column in inputs.T:
        kept.append(h)
        probabilities.append(softmax(h @ W.T + b_out.T, axis=1))
        h = np.tanh(U[:, column].T + h @ V.T + b_hidden.T)
    kept.append(h)
    return np.stack(probabilities, axis=1), np.stack(kept, axis=1)
