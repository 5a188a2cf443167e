# exercise: forward_pass
# right: no
# wrong: One array holds the state and is overwritten at each step, so the list holds the last state T times.
# lines: 12
def forward_pass(inputs, hidden_state, params):
    trace = {"outputs": [], "states": [hidden_state]}
    current = hidden_state.copy()
    for x in inputs:
        h, o = rnn_step(x, current, params)
        current[...] = h
        trace["outputs"].append(o)
        trace["states"].append(current)
    return trace["outputs"], trace["states"]
