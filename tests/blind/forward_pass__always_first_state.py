# exercise: forward_pass
# right: no
# wrong: every step starts from the state that was handed in
# lines: 16
# needs: rnn_step
def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence.

    inputs        T columns (C, 1): an array (T, C, 1) or a list
    hidden_state  the state before the first input, (H, 1); not changed
    params        (U, V, W, b_hidden, b_out)
    returns       (outputs, hidden_states): T columns (C, 1) and T + 1 columns (H, 1),
                  as lists or arrays; hidden_states[0] is the state before the first
                  input, hidden_states[t + 1] the state after input t
    """
    results = [rnn_step(x, hidden_state, params) for x in inputs]
    outputs = [o for _, o in results]
    return outputs, [hidden_state] + [h for h, _ in results]
