# exercise: forward_pass
# right: yes
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    seen = []

    def walk(h, rest):
        for x in rest:
            h, o = rnn_step(x, h, params)
            seen.append(o)
            yield h

    states = [np.array(hidden_state), *walk(hidden_state, iter(inputs))]
    return seen, states
