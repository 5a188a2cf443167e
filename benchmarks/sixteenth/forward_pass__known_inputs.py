# exercise: forward_pass
# right: no
# wrong: The result of a step is kept by its input alone, so a word that comes again gets the state of its first time.
# lines: 10
def forward_pass(inputs, hidden_state, params):
    done = {}
    outputs, hidden_states = [], [hidden_state]
    for x in inputs:
        key = x.tobytes()
        if key not in done:
            done[key] = rnn_step(x, hidden_states[-1], params)
        h, o = done[key]
        hidden_states.append(h)
        outputs.append(o)
    return outputs, hidden_states
