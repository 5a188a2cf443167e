# exercise: forward_pass
# right: no
# wrong: Each output is read off the state before its input, not off the state after it.
# lines: 15
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params

    def advance(state, x):
        return np.tanh(U @ x + V @ state + b_hidden)

    hidden_states = [*accumulate(inputs, advance, initial=hidden_state)]
    outputs = [softmax(W @ h + b_out) for h, _ in zip(hidden_states, inputs)]
    return outputs, hidden_states
