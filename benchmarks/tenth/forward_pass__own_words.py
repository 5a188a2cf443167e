# exercise: forward_pass
# right: no
# wrong: From the second step on the network reads its own output in place of the next input.
# lines: 8
def forward_pass(inputs, hidden_state, params):
    outputs, hidden_states = [], [hidden_state]
    for t in range(len(inputs)):
        x = inputs[0] if t == 0 else outputs[-1]
        h, o = rnn_step(x, hidden_states[-1], params)
        outputs.append(o)
        hidden_states.append(h)
    return outputs, hidden_states
