# exercise: forward_pass
# right: no
# wrong: returns states first
# lines: 12
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    outputs, hidden_states = [], [hidden_state]
    for x in inputs:
        h, o = rnn_step(x, hidden_states[-1], params)
        hidden_states += [h]
        outputs += [o]
    return hidden_states, outputs
