# exercise: forward_pass
# right: no
# wrong: two: the inputs are read from the end to the start; the caller's first state is overwritten with the last one
from labkit.reference import rnn_step


def forward_pass(inputs, hidden_state, params):
    outputs, states = [], [hidden_state.copy()]
    stack = list(inputs)
    while stack:
        h, o = rnn_step(stack.pop(), states[-1], params)
        states.append(h)
        outputs.append(o)
    hidden_state[:] = states[-1]
    return outputs, states
