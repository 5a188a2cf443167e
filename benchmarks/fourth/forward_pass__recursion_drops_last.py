# exercise: forward_pass
# right: no
# wrong: recursion whose end returns no state, so the last state is missing
# lines: 7
def forward_pass(inputs, hidden_state, params):
    if len(inputs) == 0:
        return [], []
    first, rest = inputs[0], inputs[1:]
    h, o = rnn_step(first, hidden_state, params)
    later_outputs, later_states = forward_pass(rest, h, params)
    return [o] + later_outputs, [hidden_state] + later_states
