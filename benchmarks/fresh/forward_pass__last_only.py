# exercise: forward_pass
# right: no
# wrong: keeps only the last output
# lines: 10
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    states = [hidden_state]
    outputs = []
    for x in inputs:
        h, outputs = rnn_step(x, states[-1], params)
        states.append(h)
    return outputs, states
