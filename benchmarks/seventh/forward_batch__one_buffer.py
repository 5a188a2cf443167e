# exercise: forward_batch
# right: no
# wrong: The list of states holds the same array over and over, which every step overwrites: all hidden states are the last one.
# lines: 18
def forward_batch(inputs, hidden_state, params):
    """Forward pass of B sequences at once.

    inputs        token indices (B, T), array of any integer dtype
    hidden_state  the state of each sequence before its first input, (B, H)
    returns       outputs (B, T, C), hidden_states (B, T + 1, H): two arrays, right for
                  logits of ±1000 too
    """
    U, V, W, b_hidden, b_out = params
    h = np.array(hidden_state, dtype=float)
    hidden_states, outputs = [h], []
    for tokens in inputs.T:
        np.tanh(U.T[tokens] + h @ V.T + b_hidden.T, out=h)
        hidden_states.append(h)
        outputs.append(softmax(h @ W.T + b_out.T, axis=-1))
    return np.array(outputs).swapaxes(0, 1), np.array(hidden_states).swapaxes(0, 1)
