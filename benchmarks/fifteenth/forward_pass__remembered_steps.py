# exercise: forward_pass
# right: no
# wrong: remembers the result of a step under its input alone and takes no notice of the state, so a word that comes again gives the state and the output of its first time
# lines: 10
def forward_pass(inputs, hidden_state, params):
    known = {}
    h = hidden_state
    outputs, hidden_states = [], [h]
    for x in inputs:
        key = x.tobytes()
        if key not in known:
            known[key] = rnn_step(x, h, params)
        h, o = known[key]
        outputs.append(o)
        hidden_states.append(h)
    return outputs, hidden_states
