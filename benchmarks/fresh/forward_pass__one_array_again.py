# exercise: forward_pass
# right: no
# wrong: the state is copied into one array which is appended again and again
# lines: 11
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    state = hidden_state.copy()
    states, outputs = [state], []
    for x in inputs:
        new, o = rnn_step(x, state, params)
        state[:] = new
        states.append(state)
        outputs.append(o)
    return outputs, states
