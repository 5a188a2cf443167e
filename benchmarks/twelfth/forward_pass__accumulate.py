# exercise: forward_pass
# right: yes
from itertools import accumulate


def forward_pass(inputs, hidden_state, params):
    chain = accumulate(
        inputs,
        lambda before, x: rnn_step(x, before[0], params),
        initial=(hidden_state.copy(), None),
    )
    hidden_states, outputs = zip(*chain)
    return list(outputs[1:]), list(hidden_states)
