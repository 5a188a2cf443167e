# exercise: forward_pass
# right: no
# wrong: squeeze takes away every axis of length one, so a sequence of one word loses its time axis too.
# lines: 6
def forward_pass(inputs, hidden_state, params):
    rows = np.squeeze(np.array(inputs))
    states = [hidden_state.copy()]
    outputs = []
    for row in rows:
        h, o = rnn_step(row[:, None], states[-1], params)
        outputs.append(o)
        states.append(h)
    return outputs, states
