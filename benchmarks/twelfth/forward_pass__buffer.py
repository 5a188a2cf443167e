# exercise: forward_pass
# right: no
# wrong: each new state is written into the array that was handed in, so the caller's first state is changed
# lines: 10
def forward_pass(inputs, hidden_state, params):
    state = hidden_state
    outputs, trace = [], [state.copy()]
    for column in inputs:
        new, probs = rnn_step(column, state, params)
        state[...] = new
        trace.append(state.copy())
        outputs.append(probs)
    return outputs, trace
