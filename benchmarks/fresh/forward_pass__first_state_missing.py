# exercise: forward_pass
# right: no
# wrong: T states: the one before the first input is not kept
# lines: 7
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    outputs, states = [], []
    h = hidden_state
    for x in inputs:
        h, o = rnn_step(x, h, params)
        outputs.append(o)
        states.append(h)
    return outputs, states
