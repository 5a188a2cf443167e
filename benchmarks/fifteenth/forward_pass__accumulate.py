# exercise: forward_pass
# right: yes
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params

    def onward(h, x):
        return np.tanh(U @ x + V @ h + b_hidden)

    hidden_states = np.stack([*accumulate(inputs, onward, initial=hidden_state)])
    z = W @ hidden_states[1:] + b_out
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z / z.sum(axis=1, keepdims=True), hidden_states
