# exercise: forward_pass
# right: yes
# wrong: itertools.accumulate over the inputs, outputs from all states at once
import itertools

import numpy as np

from labkit.reference import rnn_step, softmax


def forward_pass(inputs, hidden_state, params):
    read = lambda h, x: rnn_step(x, h, params)[0]  # noqa: E731
    states = np.array(list(itertools.accumulate(inputs, read, initial=hidden_state)))
    _, _, W, _, b_out = params
    return softmax(W @ states[1:] + b_out, axis=1), states
