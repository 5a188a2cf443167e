# exercise: forward_pass
# right: no
# wrong: one array is changed in place and appended each time, so all states are the last one (state[:] =)
from labkit.reference import rnn_step


def forward_pass(inputs, hidden_state, params):
    state = hidden_state.copy()
    outputs, hidden_states = [], [state]
    for x in inputs:
        h, o = rnn_step(x, state, params)
        state[:] = h
        outputs.append(o)
        hidden_states.append(state)
    return outputs, hidden_states
