# exercise: forward_pass
# right: no
# wrong: After the first step the network reads its own output, not the next input.
# lines: 13
def forward_pass(inputs, hidden_state, params):
    outputs = []
    hidden_states = [hidden_state]
    x = inputs[0]
    while len(outputs) < len(inputs):
        h, o = rnn_step(x, hidden_states[-1], params)
        outputs.append(o)
        hidden_states.append(h)
        x = o
    return outputs, hidden_states
