# exercise: forward_pass
# right: no
# wrong: From the second step on the network reads its own last output and not the input of that step.
# lines: 12
def forward_pass(inputs, hidden_state, params):
    outputs, hidden_states = [], [hidden_state]
    x = inputs[0]
    for _ in range(len(inputs)):
        h, o = rnn_step(x, hidden_states[-1], params)
        outputs.append(o)
        hidden_states.append(h)
        x = o
    return outputs, hidden_states
