# exercise: forward_pass
# right: no
# wrong: every step starts from the first state
# lines: 7
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    steps = [rnn_step(x, hidden_state, params) for x in inputs]
    return [o for h, o in steps], [hidden_state] + [h for h, o in steps]
