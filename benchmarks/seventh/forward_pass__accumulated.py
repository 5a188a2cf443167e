# exercise: forward_pass
# right: yes
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    def advance(h, x):
        return rnn_step(x, h, params)[0]

    states = list(accumulate(inputs, advance, initial=hidden_state.copy()))
    outputs = [rnn_step(x, h, params)[1] for x, h in zip(inputs, states)]
    return outputs, states
