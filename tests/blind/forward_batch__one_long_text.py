# exercise: forward_batch
# right: no
# wrong: every sequence starts from the last state of the sequence above it
# name: row-after-row
# lines: 18, 22

def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    # the rows of a batch are one text, cut into lines
    C = params[0].shape[1]
    all_outputs, all_states = [], []
    state = hidden_state[0][:, None]
    for row in inputs:
        columns = np.array([one_hot_encode(i, C) for i in row])[:, :, None]
        outputs, states = forward_pass(columns, state, params)
        state = states[-1]
        all_outputs.append(np.array(outputs)[:, :, 0])
        all_states.append(np.array(states)[:, :, 0])
    return np.array(all_outputs), np.array(all_states)
