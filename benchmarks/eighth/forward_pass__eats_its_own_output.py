# exercise: forward_pass
# right: no
# wrong: From the second step on the network reads its own last output in place of the next input.
# lines: 8
def forward_pass(inputs, hidden_state, params):
    outputs, states = [], [hidden_state]
    for t, x in enumerate(inputs):
        token = x if t == 0 else outputs[t - 1]
        h, o = rnn_step(token, states[t], params)
        states.append(h)
        outputs.append(o)
    return outputs, states
