# exercise: forward_batch
# right: yes
# wrong: batch along the columns, so that the formulas of one column stay as they were; moved back at the end
import numpy as np

from labkit.reference import softmax


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    h = hidden_state.T
    states, outputs = [h], []
    for tokens in np.transpose(inputs):
        h = np.tanh(U[:, tokens] + V @ h + b_hidden)
        states.append(h)
        outputs.append(softmax(W @ h + b_out, axis=0))
    return np.stack(outputs).transpose(2, 0, 1), np.stack(states).transpose(2, 0, 1)
