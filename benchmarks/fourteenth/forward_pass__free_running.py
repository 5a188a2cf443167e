# exercise: forward_pass
# right: no
# wrong: after the first step the network reads its own likeliest token instead of the next input
# lines: 12, 13
def forward_pass(inputs, hidden_state, params):
    outputs, hidden_states = [], [hidden_state]
    x = inputs[0]
    for _ in range(len(inputs)):
        h, o = rnn_step(x, hidden_states[-1], params)
        outputs.append(o)
        hidden_states.append(h)
        x = np.zeros_like(o)
        x[o.argmax()] = 1
    return outputs, hidden_states
