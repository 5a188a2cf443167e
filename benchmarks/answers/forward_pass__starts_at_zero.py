# exercise: forward_pass
# right: no
# wrong: starts from zeros, the state that was given is not used
import numpy as np

from labkit.reference import rnn_step


def forward_pass(inputs, hidden_state, params):
    T, H = len(inputs), hidden_state.shape[0]
    hidden_states = np.zeros((T + 1, H, 1))
    outputs = np.zeros((T, params[4].shape[0], 1))
    for t in range(T):
        hidden_states[t + 1], outputs[t] = rnn_step(inputs[t], hidden_states[t], params)
    return outputs, hidden_states
