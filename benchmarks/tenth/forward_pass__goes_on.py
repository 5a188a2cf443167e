# exercise: forward_pass
# right: no
# wrong: The last state is remembered from call to call, so a later call starts from it and not from the state that it is given.
# lines: 9, 15
_last = {}


def forward_pass(inputs, hidden_state, params):
    h = _last.get(hidden_state.shape, hidden_state)
    states, outputs = [h], []
    for x in inputs:
        h, o = rnn_step(x, h, params)
        states.append(h)
        outputs.append(o)
    _last[hidden_state.shape] = h
    return outputs, states
