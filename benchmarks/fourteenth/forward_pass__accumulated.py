# exercise: forward_pass
# right: yes
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    W, b_out = params[2], params[4]

    def advance(state, x):
        return rnn_step(x, state, params)[0]

    states = list(accumulate(inputs, advance, initial=hidden_state))
    outputs = [softmax(W @ state + b_out) for state in states[1:]]
    return outputs, states
