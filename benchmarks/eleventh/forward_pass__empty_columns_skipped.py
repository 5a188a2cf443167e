# exercise: forward_pass
# right: no
# wrong: Inputs of zeros are taken for padding and do not move the state, and the outputs are flat (C,) instead of columns.
# lines: 11, 12, 14
def forward_pass(inputs, hidden_state, params):
    """Unroll the RNN over the input sequence."""
    hidden_states = [hidden_state.copy()]
    outputs = []
    for x_t in inputs:
        h_t, o_t = rnn_step(x_t, hidden_states[-1], params)
        if not np.any(x_t):
            h_t = hidden_states[-1].copy()
        hidden_states.append(h_t)
        outputs.append(o_t.flatten())
    return outputs, hidden_states
