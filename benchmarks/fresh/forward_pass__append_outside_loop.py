# exercise: forward_pass
# right: no
# wrong: append stands outside the loop: only the last step is kept
# lines: 11, 12
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    h = hidden_state
    outputs, states = [], [h]
    for x in inputs:
        h, o = rnn_step(x, h, params)
    outputs.append(o)
    states.append(h)
    return outputs, states
