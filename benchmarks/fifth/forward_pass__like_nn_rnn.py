# exercise: forward_pass
# right: no
# wrong: Begins with a state of zeros and not with the one it is given, and leaves the first state out of the list.
# lines: 6, 12
def forward_pass(inputs, hidden_state, params):
    h = np.zeros((params[1].shape[0], 1))
    steps = []
    for x in inputs:
        h, o = rnn_step(x, h, params)
        steps.append((h, o))
    outputs = [o for _, o in steps]
    hidden_states = [h for h, _ in steps]
    return outputs, hidden_states
