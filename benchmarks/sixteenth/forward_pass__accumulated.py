# exercise: forward_pass
# right: yes
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    def advance(last, x):
        return rnn_step(x, last[0], params)

    walk = list(accumulate(inputs, advance, initial=(hidden_state, None)))
    return [o for _, o in walk[1:]], [h for h, _ in walk]
