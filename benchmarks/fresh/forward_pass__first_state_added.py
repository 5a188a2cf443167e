# exercise: forward_pass
# right: no
# wrong: lets the array grow with np.resize, which refills it from the start, and adds: every state has the first one added, unseen when that is zero
# lines: 11, 13
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    states = hidden_state[None].copy()
    outputs = []
    for x in inputs:
        h, o = rnn_step(x, states[-1], params)
        states = np.resize(states, (len(states) + 1, *h.shape))
        outputs.append(o)
        states[-1] += h
    return outputs, states
