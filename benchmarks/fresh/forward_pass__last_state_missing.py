# exercise: forward_pass
# right: no
# wrong: keeps the state before each step: the last one is missing
# lines: 10
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    outputs, states = [], []
    h = hidden_state
    for x in inputs:
        states.append(h)
        h, o = rnn_step(x, h, params)
        outputs.append(o)
    return outputs, states
