# exercise: forward_pass
# right: no
# wrong: after the first step the network reads its own last output instead of the next input
# lines: 13
def forward_pass(inputs, hidden_state, params):
    outputs = []
    hidden_states = [hidden_state]
    x = inputs[0]
    while len(outputs) < len(inputs):
        h, o = rnn_step(x, hidden_states[-1], params)
        hidden_states.append(h)
        outputs.append(o)
        x = o
    return outputs, hidden_states
