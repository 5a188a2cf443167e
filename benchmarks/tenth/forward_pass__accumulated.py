# exercise: forward_pass
# right: yes
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    def step(past, x):
        return rnn_step(x, past[0], params)

    trail = list(accumulate(inputs, step, initial=(hidden_state, None)))
    return [o for _, o in trail[1:]], [h for h, _ in trail]
