# exercise: forward_pass
# right: no
# wrong: An input that is all zeros does not change the state, though past and bias should still act on it.
# name: state-kept-at-a-column-of-zeros
# lines: 12, 13
def forward_pass(inputs, hidden_state, params):
    """Unroll the RNN over a sequence, carrying the state through padded steps."""
    outputs = []
    hidden_states = [hidden_state.copy()]
    for x in inputs:
        h, o = rnn_step(x, hidden_states[-1], params)
        if not np.any(x):
            h = hidden_states[-1].copy()
        outputs.append(o)
        hidden_states.append(h)
    return outputs, hidden_states
