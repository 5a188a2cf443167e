# exercise: forward_pass
# right: yes
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    def advance(so_far, x):
        return rnn_step(x, so_far[0], params)

    trail = list(accumulate(inputs, advance, initial=(np.array(hidden_state), None)))
    return [o for _, o in trail[1:]], [h for h, _ in trail]
