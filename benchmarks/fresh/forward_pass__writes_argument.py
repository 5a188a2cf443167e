# exercise: forward_pass
# right: no
# wrong: writes the new state into the caller's array (copies are kept)
# lines: 9
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    states, outputs = [hidden_state.copy()], []
    for x in inputs:
        hidden_state[...], o = rnn_step(x, hidden_state, params)
        states.append(hidden_state.copy())
        outputs.append(o)
    return outputs, states
