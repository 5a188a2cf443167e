# exercise: forward_pass
# right: no
# wrong: ignores the given state and starts from zeros
# lines: 7
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    h = np.zeros_like(hidden_state)
    hidden_states = [h]
    outputs = []
    for x in inputs:
        h, o = rnn_step(x, hidden_states[-1], params)
        hidden_states.append(h)
        outputs.append(o)
    return outputs, hidden_states
