# exercise: forward_pass
# right: no
# wrong: every step starts from the initial state, the state is not carried
# lines: 6
def forward_pass(inputs, hidden_state, params):
    both = [rnn_step(x, hidden_state, params) for x in inputs]
    outputs = [o for h, o in both]
    hidden_states = [hidden_state, *(h for h, o in both)]
    return outputs, hidden_states
