# exercise: forward_pass
# right: no
# wrong: two faults: the inputs are reshaped to (C, T) in place of turned, so steps get a mixture of entries; and the states take the dtype of the first one, which cuts them to 0 when it holds integers
# lines: 17, 18
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
    C, T = U.shape[1], len(inputs)
    drive = U @ np.array(inputs).reshape(C, T) + b_hidden
    hidden_states = np.zeros((T + 1, *hidden_state.shape), dtype=hidden_state.dtype)
    outputs = np.zeros((T, C, 1))
    hidden_states[0] = hidden_state
    for t in range(T):
        hidden_states[t + 1] = np.tanh(drive[:, [t]] + V @ hidden_states[t])
        outputs[t] = softmax(W @ hidden_states[t + 1] + b_out)
    return outputs, hidden_states
