# exercise: forward_pass
# right: no
# wrong: The network always starts from zeros, not from the given state, and the state before the first input is not returned.
# lines: 6, 7
def forward_pass(inputs, hidden_state, params):
    h = np.zeros_like(hidden_state)
    outputs, hidden_states = [], []
    for x in inputs:
        h, o = rnn_step(x, h, params)
        outputs.append(o)
        hidden_states.append(h)
    return outputs, hidden_states
