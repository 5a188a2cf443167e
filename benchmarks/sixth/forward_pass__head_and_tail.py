# exercise: forward_pass
# right: no
# wrong: When no input is left the recursion ends with an empty list of states, so the last state is missing: T states and not T + 1.
# lines: 7
def forward_pass(inputs, hidden_state, params):
    if len(inputs) == 0:
        return [], []
    h, o = rnn_step(inputs[0], hidden_state, params)
    outputs, states = forward_pass(inputs[1:], h, params)
    return [o, *outputs], [hidden_state, *states]
