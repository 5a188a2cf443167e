# exercise: forward_pass
# right: no
# wrong: the state after the last input is missing from the list, and the output lacks its bias
# lines: 19, 21
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    U, V, W, b_hidden, b_out = params
    trace = {"h": [], "o": []}
    h = hidden_state.copy()
    for x in inputs:
        trace["h"].append(h)
        h = np.tanh(np.dot(U, x) + np.dot(V, h) + b_hidden)
        trace["o"].append(softmax(np.dot(W, h)))
    return trace["o"], trace["h"]
