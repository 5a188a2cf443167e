# exercise: forward_pass
# right: no
# wrong: The recursion keeps the state after the step at each place, so the given state is missing and the last one stands twice.
# lines: 11
def forward_pass(inputs, hidden_state, params):
    if len(inputs) == 0:
        return [], [hidden_state]
    first, *others = inputs
    h, o = rnn_step(first, hidden_state, params)
    later_outputs, later_states = forward_pass(others, h, params)
    return [o] + later_outputs, [h] + later_states
