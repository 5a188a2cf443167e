# exercise: forward_pass
# right: no
# wrong: Where the two halves meet, the state is kept twice, so there are more than T + 1 states.
# lines: 25
# name: states-kept-twice
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    T = len(inputs)
    if T == 0:
        return [], [hidden_state]
    if T == 1:
        h, o = rnn_step(inputs[0], hidden_state, params)
        return [o], [hidden_state, h]
    half = T // 2
    o1, h1 = forward_pass(inputs[:half], hidden_state, params)
    o2, h2 = forward_pass(inputs[half:], h1[-1], params)
    return o1 + o2, h1 + h2
